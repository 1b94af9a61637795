package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The jobs that change an environment which lasts: one with a fixed name, not the review app of a branch. */
final class Deployments {

    private Deployments() {}

    static List<EffectiveJob> lasting(EffectivePipeline pipeline) {
        return pipeline.jobs().stream().filter(Deployments::isLasting).toList();
    }

    static boolean isLasting(EffectiveJob job) {
        return !job.has("trigger") && starts(job.deployment()) && !name(job).contains("$");
    }

    /** The name of the environment. */
    static String name(EffectiveJob job) {
        Node environment = job.deployment();
        Node name = environment instanceof Mapping mapping ? mapping.get("name") : environment;
        return name instanceof Scalar scalar ? scalar.text() : "$";
    }

    /** To prepare an environment, to verify it or to have access to it is no deployment. */
    private static boolean starts(@Nullable Node environment) {
        return environment != null
                && !(environment instanceof Mapping mapping
                        && mapping.get("action") instanceof Scalar action
                        && !action.text().equals("start"));
    }
}
