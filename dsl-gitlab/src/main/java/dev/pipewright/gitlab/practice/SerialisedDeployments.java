package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.Optional;
import java.util.Set;

/** {@code resource_group}: deployments to one lasting environment wait for each other. */
public final class SerialisedDeployments implements JobPractice {

    @Override
    public String id() {
        return "serialised-deployments";
    }

    @Override
    public String summary() {
        return "two deployments to the same environment never run at once";
    }

    @Override
    public String why() {
        return "Two pipelines that follow each other closely deploy at the same time, and whichever ends last wins, the"
                + " older one perhaps. Review apps, whose environment has a variable in its name, and parallel jobs are left"
                + " alone.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        return pipeline.mapJobs(job -> jobs.contains(job.name()) ? job : serialise(pipeline, job));
    }

    private static Job serialise(Pipeline pipeline, Job job) {
        WholeJob whole = WholeJob.of(pipeline, job);
        Optional<String> environment = whole.lastingEnvironment();
        boolean left = whole.isHidden() || !whole.isKnown() || whole.has("resource_group") || whole.has("parallel");
        return left || environment.isEmpty() ? job : job.resourceGroup(environment.get());
    }
}
