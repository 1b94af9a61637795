package dev.pipewright.drone.build;

/**
 * What a build is made of.
 *
 * @param branch the target branch
 * @param source the branch that a pull request comes from; else the target branch
 * @param ref the git reference
 */
record Revision(String branch, String source, String ref) {

    static Revision of(String branch, String ref) {
        return new Revision(branch, branch, ref);
    }

    Revision branch(String value) {
        return new Revision(value, source, ref);
    }

    Revision source(String value) {
        return new Revision(branch, value, ref);
    }

    Revision ref(String value) {
        return new Revision(branch, source, value);
    }
}
