package dev.pipewright.gitlab.simulate;

import dev.pipewright.gitlab.expression.Pattern;

/** What {@code only:refs} and {@code except:refs} can name: branches, tags, sources, and patterns of refs. */
final class RefPatterns {

    private final Scenario scenario;

    RefPatterns(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Whether a pattern is about this scenario; behind an at sign it may name the project. */
    boolean match(String pattern) {
        int at = pattern.indexOf('@');
        if (at < 0) {
            return matchesRef(pattern);
        }
        return pattern.substring(at + 1).equals(scenario.surroundings().project())
                && matchesRef(pattern.substring(0, at));
    }

    private boolean matchesRef(String pattern) {
        Ref ref = scenario.ref();
        if (pattern.equals("tags") && ref.is(Ref.Kind.TAG)) {
            return true;
        }
        if (pattern.equals("branches") && ref.is(Ref.Kind.BRANCH)) {
            return true;
        }
        if (scenario.source().keywords().contains(pattern)) {
            return true;
        }
        // Patterns are about branches and tags; a merge request has neither.
        return !ref.is(Ref.Kind.MERGE_REQUEST)
                && Pattern.parse(pattern)
                        .map(regex -> regex.findsIn(ref.name()))
                        .orElse(pattern.equals(ref.name()));
    }
}
