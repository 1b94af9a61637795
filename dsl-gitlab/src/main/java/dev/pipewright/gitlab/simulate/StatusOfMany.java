package dev.pipewright.gitlab.simulate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What several jobs are taken together, in GitLab's order of questions. */
final class StatusOfMany {

    private StatusOfMany() {}

    /** Of all jobs of the stages before. */
    static JobStatus ofStages(Collection<JobStatus> jobs) {
        if (jobs.contains(JobStatus.BLOCKING) || jobs.contains(JobStatus.WAITING)) {
            return JobStatus.WAITING;
        }
        if (jobs.isEmpty()) {
            return JobStatus.SUCCESS;
        }
        if (Set.of(JobStatus.SKIPPED, JobStatus.PASSED_OVER).containsAll(jobs)) {
            return JobStatus.SKIPPED;
        }
        return jobs.contains(JobStatus.FAILED) ? JobStatus.FAILED : JobStatus.SUCCESS;
    }

    /** Of the needs of a job: one that is skipped is enough, and one that waits for a person is waited for. */
    static JobStatus ofNeeds(Collection<JobStatus> jobs) {
        if (jobs.contains(JobStatus.SKIPPED)) {
            return JobStatus.SKIPPED;
        }
        if (jobs.contains(JobStatus.BLOCKING)
                || jobs.contains(JobStatus.WAITING)
                || jobs.contains(JobStatus.PASSED_OVER)) {
            return JobStatus.WAITING;
        }
        return jobs.contains(JobStatus.FAILED) ? JobStatus.FAILED : JobStatus.SUCCESS;
    }

    /** Of a whole pipeline. */
    static JobState ofPipeline(Collection<JobStatus> jobs) {
        Set<JobStatus> kinds = jobs.isEmpty() ? EnumSet.noneOf(JobStatus.class) : EnumSet.copyOf(jobs);
        if (kinds.contains(JobStatus.BLOCKING)) {
            return JobState.MANUAL;
        }
        if (kinds.contains(JobStatus.WAITING)) {
            return JobState.WAITING;
        }
        return switch (ofStages(kinds)) {
            case SKIPPED -> JobState.SKIPPED;
            case FAILED -> JobState.FAILED;
            default -> JobState.SUCCESS;
        };
    }
}
