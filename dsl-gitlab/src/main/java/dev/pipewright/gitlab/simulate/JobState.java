package dev.pipewright.gitlab.simulate;

import java.util.Locale;

/** What has become of a job. */
public enum JobState {
    /** It ran and succeeded. */
    SUCCESS,
    /** It ran and failed, and the pipeline goes on without it. */
    WARNING,
    /** It ran and failed. */
    FAILED,
    /** It did not run, since what comes before it does not let it. */
    SKIPPED,
    /** It waits for a person to start it. */
    MANUAL,
    /** It waits for jobs before it, or for the pipeline that it started, which wait themselves. */
    WAITING;

    /** Whether it ran. */
    public boolean hasRun() {
        return this == SUCCESS || this == WARNING || this == FAILED;
    }

    /** In lower case: {@code skipped}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
