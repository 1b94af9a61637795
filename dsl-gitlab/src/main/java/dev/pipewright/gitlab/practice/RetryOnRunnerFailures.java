package dev.pipewright.gitlab.practice;

import static dev.pipewright.gitlab.RetryWhen.RUNNER_SYSTEM_FAILURE;

import dev.pipewright.gitlab.Pipeline;
import java.util.Set;

/** {@code default: retry} for failures of the runner, and {@code 0} for jobs that deploy. */
public final class RetryOnRunnerFailures implements JobPractice {

    private static final DefaultForJobs RETRIED = new DefaultForJobs(
            "retry",
            false,
            defaults -> defaults.retry(2, r -> r.when(RUNNER_SYSTEM_FAILURE)),
            job -> job.retry(2, r -> r.when(RUNNER_SYSTEM_FAILURE)),
            job -> job.retry(0),
            WholeJob::mustFinish);

    @Override
    public String id() {
        return "retry-on-runner-failures";
    }

    @Override
    public String summary() {
        return "a job whose runner failed is repeated up to twice, except deployments and releases; one whose own"
                + " commands failed never is";
    }

    @Override
    public String why() {
        return "A runner that went away says nothing about the change, so nobody should have to look and press retry. A"
                + " failing test does, and repeating it would hide that it fails now and then.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        return RETRIED.applyExcept(jobs, pipeline);
    }
}
