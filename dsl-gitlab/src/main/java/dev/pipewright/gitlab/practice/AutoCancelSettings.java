package dev.pipewright.gitlab.practice;

import dev.pipewright.gitlab.AutoCancel;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Workflow;
import dev.pipewright.tree.Mapping;
import java.util.function.UnaryOperator;

/** Sets a key of {@code workflow:auto_cancel} about which nobody said anything. */
final class AutoCancelSettings {

    private AutoCancelSettings() {}

    static Pipeline set(Pipeline pipeline, String key, UnaryOperator<AutoCancel> setting) {
        Mapping root = pipeline.toNode();
        Workflow workflow = root.get("workflow") instanceof Mapping mapping ? Workflow.from(mapping) : Workflow.of();
        AutoCancel present = workflow.toNode().get("auto_cancel") instanceof Mapping mapping
                ? AutoCancel.from(mapping)
                : AutoCancel.of();
        return present.toNode().has(key)
                ? pipeline
                : pipeline.set(
                        "workflow", workflow.autoCancel(setting.apply(present)).toNode());
    }
}
