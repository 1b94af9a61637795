package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Map;

/** A job that triggers a pipeline, or mirrors one. */
final class BridgeEntry {

    private static final List<String> WHEN = List.of("on_success", "on_failure", "always", "manual");

    static final EntryKind KIND = ProcessableEntry.kind("bridge")
            .rules(
                    allowedKeys(ProcessableEntry.keys("trigger", "parallel")),
                    attribute("when").optional().string(),
                    attribute("when")
                            .optional()
                            .oneOf(WHEN, "should be one of: on_success, on_failure, always, manual"),
                    attribute("allow_failure").optional().bool())
            .child("trigger", () -> TriggerEntry.KIND)
            .child("needs", () -> NeedsEntry.KIND, Map.of("allowed_needs", List.of("job", "bridge")))
            .child("parallel", () -> ParallelEntry.KIND, Map.of("allowed_strategies", List.of("matrix")))
            .composedRule(BridgeEntry::triggersOrNeeds)
            .value(BridgeEntry::value);

    private static void triggersOrNeeds(Entry entry) {
        List<Node> bridges = bridgeNeeds(entry);
        if (entry.specifiedChild("trigger") == null && bridges.isEmpty()) {
            entry.report(
                    Cause.NOT_A_JOB,
                    "should contain either a trigger or a needs:pipeline",
                    "has neither a \"script\" nor a \"trigger\", and needs no pipeline");
        }
        if (bridges.size() > 1) {
            entry.report(Cause.LIMIT, "should contain at most one bridge need", "needs more than one pipeline");
        }
    }

    private static List<Node> bridgeNeeds(Entry entry) {
        return entry.childValue("needs") instanceof Mapping needs && needs.get("bridge") instanceof Sequence bridges
                ? bridges.items()
                : List.of();
    }

    private static Node value(Entry entry) {
        boolean dag =
                entry.specifiedChild("needs") != null && bridgeNeeds(entry).isEmpty();
        return ProcessableEntry.common(entry)
                .putAll(List.of("trigger", "needs", "parallel"), entry::specifiedValue)
                .put("ignore", ignored(entry))
                .put("when", entry.get("when"))
                .put("scheduling_type", Scalar.of(dag ? "dag" : "stage"))
                .build();
    }

    private static Node ignored(Entry entry) {
        Node allowFailure = entry.get("allow_failure");
        return allowFailure == null || Ruby.isNil(allowFailure) ? ProcessableEntry.isManual(entry) : allowFailure;
    }

    private BridgeEntry() {}
}
