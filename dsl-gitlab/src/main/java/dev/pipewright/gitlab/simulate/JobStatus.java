package dev.pipewright.gitlab.simulate;

/** What has become of a job, as those behind it see it. */
enum JobStatus {
    SUCCESS,
    FAILED,
    SKIPPED,
    /** Nobody need start it. */
    PASSED_OVER,
    /** Somebody must start it. */
    BLOCKING,
    WAITING;

    static JobStatus of(RunJob job, JobState state) {
        return switch (state) {
            case SUCCESS, WARNING -> SUCCESS;
            case FAILED -> FAILED;
            case SKIPPED -> SKIPPED;
            case MANUAL -> job.allowFailure() ? PASSED_OVER : BLOCKING;
            case WAITING -> WAITING;
        };
    }
}
