package dev.pipewright.gitlab;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code stages} where the author left them to the order in which the jobs use them. */
final class StagesInUse {

    private static final String DEFAULT_STAGE = "test";

    private StagesInUse() {}

    static Pipeline written(Pipeline pipeline) {
        if (pipeline.toNode().has("stages") || pipeline.toNode().has("include")) {
            return pipeline;
        }
        Map<String, Node> stages = new LinkedHashMap<>();
        boolean anyStated = false;
        for (Job job : pipeline.jobs()) {
            Node stage = job.toNode().get("stage");
            anyStated |= stage != null;
            if (stage instanceof Scalar scalar) {
                stages.putIfAbsent(scalar.text(), scalar);
            } else if (stage == null
                    && !job.name().startsWith(".")
                    && !job.toNode().has("extends")) {
                stages.putIfAbsent(DEFAULT_STAGE, Scalar.of(DEFAULT_STAGE));
            }
        }
        stages.remove(Stage.PRE.name());
        stages.remove(Stage.POST.name());
        return anyStated && !stages.isEmpty()
                ? pipeline.set("stages", Sequence.of(List.copyOf(stages.values()), Origin.unknown()))
                : pipeline;
    }
}
