package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Pipeline;
import java.util.Set;

/** {@code default: interruptible: true}, and {@code false} for jobs that deploy. */
public final class InterruptibleByDefault implements JobPractice {

    private static final DefaultForJobs INTERRUPTIBLE = new DefaultForJobs(
            "interruptible",
            true,
            defaults -> defaults.interruptible(true),
            job -> job.interruptible(true),
            job -> job.interruptible(false),
            WholeJob::mustFinish);

    @Override
    public String id() {
        return "interruptible-by-default";
    }

    @Override
    public String summary() {
        return "every job may be cancelled by a newer pipeline of its branch, except deployments and releases";
    }

    @Override
    public String why() {
        return "A push makes the pipeline of the push before it useless; without interruptible its jobs go on and hold"
                + " runners that the new pipeline waits for. A deployment that stops halfway does harm, so it goes on.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        return INTERRUPTIBLE.applyExcept(jobs, pipeline);
    }
}
