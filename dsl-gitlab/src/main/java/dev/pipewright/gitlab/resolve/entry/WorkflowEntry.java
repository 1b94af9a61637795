package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;
import java.util.List;
import java.util.Map;

/** {@code workflow}: whether there is a pipeline at all. */
final class WorkflowEntry {

    private static final int NAME_LENGTH = 255;

    static final EntryKind KIND = EntryKind.mapping("workflow")
            .rules(
                    allowedKeys("rules", "name", "auto_cancel"),
                    attribute("name").optional().atMost(NAME_LENGTH))
            .child(
                    "rules",
                    () -> RulesEntry.KIND,
                    Map.of("allowed_when", List.of("always", "never"), "allowed_keys", RulesEntry.WORKFLOW_KEYS))
            .child("auto_cancel", () -> AutoCancelEntry.KIND)
            .value(entry -> Values.at(entry.config())
                    .put("name", entry.get("name"))
                    .put("rules", entry.childValue("rules"))
                    .put("auto_cancel", entry.childValue("auto_cancel"))
                    .build())
            .fallback(Mapping.empty(Origin.unknown()))
            .topic(Cause.WORKFLOW);

    private WorkflowEntry() {}
}
