package dev.pipewright.gitlab.simulate;

import java.util.Locale;

/** The step at which GitLab gives up on a pipeline. */
public enum Phase {
    /** The commit message or a push option says that no pipeline is wanted. */
    SKIP,
    /** The configuration is refused. */
    CONFIG,
    /** {@code workflow:rules} want no pipeline for this event. */
    WORKFLOW,
    /** A job of the pipeline cannot be made: a need that is missing, variables that refer to each other in a circle. */
    SEED,
    /** No job is left, or only jobs of {@code .pre} and {@code .post}. */
    POPULATE;

    /** In lower case: {@code workflow}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
