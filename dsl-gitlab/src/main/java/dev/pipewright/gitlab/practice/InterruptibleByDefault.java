package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.practice.Practice;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code default: interruptible: true}, and {@code false} for jobs that deploy. */
public final class InterruptibleByDefault implements Practice<Pipeline> {

    private static final String KEY = "interruptible";
    /** What an environment may be used for without changing it. */
    private static final Set<String> HARMLESS = Set.of("verify", "access", "prepare");

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
    public Pipeline apply(Pipeline pipeline) {
        if (pipeline.toNode().get("default") instanceof Mapping defaults && defaults.has(KEY)) {
            return pipeline;
        }
        return pipeline.defaults(defaults -> defaults.interruptible(true)).mapJobs(InterruptibleByDefault::protect);
    }

    private static Job protect(Job job) {
        Mapping node = job.toNode();
        boolean mustFinish = deploys(node.get("environment")) || node.has("release");
        return mustFinish && !node.has(KEY) && !job.name().startsWith(".") ? job.interruptible(false) : job;
    }

    private static boolean deploys(@Nullable Node environment) {
        if (environment instanceof Mapping mapping) {
            return !(mapping.get("action") instanceof Scalar action && HARMLESS.contains(action.text()));
        }
        return environment != null;
    }
}
