package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workflow file as it is written. */
record Definition(
        When when,
        String workspaceBase,
        List<Container> cloneSteps,
        List<Container> steps,
        List<Container> services,
        List<Dependency> dependsOn,
        List<String> runsOn,
        boolean skipsClone) {

    static Definition read(@Nullable RawNode root, Reading reading) {
        Map<String, RawNode> fields = reading.fields(root, "types.Workflow");
        Map<String, RawNode> workspace = reading.fields(fields.get("workspace"), "types.Workspace");
        reading.text(workspace.get("path"));
        reading.textMap(fields.get("labels"));
        concurrency(fields.get("concurrency"), reading);
        List<Dependency> dependsOn = Dependency.read(fields.get("depends_on"), reading);
        return new Definition(
                When.read(fields.get("when"), reading),
                reading.text(workspace.get("base")),
                Container.readAll(fields.get("clone"), false, reading),
                Container.readAll(fields.get("steps"), false, reading),
                Container.readAll(fields.get("services"), false, reading),
                dependsOn == null ? List.of() : dependsOn,
                reading.strictTexts(fields.get("runs_on")),
                reading.flag(fields.get("skip_clone")));
    }

    private static void concurrency(@Nullable RawNode node, Reading reading) {
        if (node == null || Reading.isNull(node)) {
            return;
        }
        RawNode limit = node;
        if (!(node.target() instanceof RawNode.Single)) {
            Map<String, RawNode> fields = reading.fields(node, "types.Concurrency");
            reading.text(fields.get("group"));
            limit = fields.getOrDefault("limit", node);
        }
        if (limit.target() instanceof RawNode.Single single
                && !Reading.isNull(single)
                && !(reading.any(single) instanceof Number)) {
            reading.wrong(single, "failed to unmarshal concurrency");
        }
    }
}
