package dev.pipewright.gitlab.simulate;

/**
 * What a pipeline runs for.
 *
 * @param name the branch or tag, or the reference of a merge request
 * @param isNew whether the branch is pushed for the first time, so that there is nothing to compare it with
 */
record Ref(Kind kind, String name, boolean isProtected, boolean isNew) {

    enum Kind {
        BRANCH,
        TAG,
        MERGE_REQUEST
    }

    static Ref of(Kind kind, String name) {
        return new Ref(kind, name, false, false);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }
}
