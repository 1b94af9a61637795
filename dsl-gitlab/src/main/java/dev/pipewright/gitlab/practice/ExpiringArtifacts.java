package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Artifacts;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Mapping;
import java.time.Duration;
import java.util.Set;

/** {@code expire_in: 1 week} for artifacts of which nobody said how long they are wanted. */
public final class ExpiringArtifacts implements JobPractice {

    private static final Duration KEPT = Duration.ofDays(7);

    @Override
    public String id() {
        return "expiring-artifacts";
    }

    @Override
    public String summary() {
        return "artifacts are kept for a week";
    }

    @Override
    public String why() {
        return "GitLab keeps artifacts for 30 days, and for ever where an administrator says so; most serve the next"
                + " stage only. GitLab keeps the latest ones of each branch in any case.";
    }

    @Override
    public Pipeline applyExcept(Set<String> jobs, Pipeline pipeline) {
        return pipeline.mapJobs(job -> jobs.contains(job.name()) ? job : expire(job));
    }

    private static Job expire(Job job) {
        boolean pages = job.name().equals("pages") || job.toNode().has("pages");
        if (pages || !(job.toNode().get("artifacts") instanceof Mapping artifacts)) {
            return job;
        }
        boolean files = artifacts.has("paths") || artifacts.has("untracked");
        return files && !artifacts.has("expire_in")
                ? job.artifacts(Artifacts.from(artifacts).expireIn(KEPT))
                : job;
    }
}
