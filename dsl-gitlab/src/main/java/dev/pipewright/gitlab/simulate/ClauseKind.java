package dev.pipewright.gitlab.simulate;

import java.util.Locale;

/** What a clause asks. */
public enum ClauseKind {
    /** {@code rules:if}: a condition over variables. */
    IF,
    /** {@code rules:changes}: files that changed; also below {@code only} and {@code except}. */
    CHANGES,
    /** {@code rules:exists}: files that are there. */
    EXISTS,
    /** {@code only:refs}: branches, tags and sources. */
    REFS,
    /** {@code only:variables}: conditions of which one must hold. */
    VARIABLES,
    /** {@code only:kubernetes}: an active cluster. */
    KUBERNETES;

    /** As the keyword: {@code changes}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
