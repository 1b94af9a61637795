package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.List;
import java.util.Map;

/** {@code rules}: when a job, or the pipeline, runs. */
final class RulesEntry {

    static final List<String> JOB_KEYS = List.of(
            "if", "changes", "exists", "when", "start_in", "allow_failure", "variables", "needs", "interruptible");
    static final List<String> WORKFLOW_KEYS = List.of(
            "if", "changes", "exists", "when", "start_in", "allow_failure", "variables", "needs", "auto_cancel");

    /** A week. */
    static final long START_IN_SECONDS = 604_800;

    private static final EntryKind RULE = EntryKind.mapping("rule")
            .rules(
                    config().present(),
                    KeyRules.disallowed(List.of("start_in"), Cause.START_IN, "contains disallowed keys")
                            .unless(RulesEntry::isDelayed),
                    startIn().present(),
                    Durations.duration(startIn()),
                    Durations.within(startIn(), START_IN_SECONDS, "1 week"),
                    ExpressionRules.condition(attribute("if").optional()),
                    attribute("allow_failure").optional().bool(),
                    attribute("interruptible").optional().bool(),
                    attribute("when").optional().value(entry -> entry.option("allowed_when")),
                    entry -> {
                        List<String> keys = entry.option("allowed_keys");
                        if (keys != null) {
                            allowedKeys(keys).check(entry);
                        }
                    })
            .child("changes", () -> ChangesEntry.KIND)
            .child("exists", () -> ExistsEntry.KIND)
            .child("variables", () -> VariablesEntry.KIND)
            .child("needs", () -> NeedsEntry.KIND, Map.of("allowed_needs", List.of("job")))
            .child("auto_cancel", () -> AutoCancelEntry.KIND)
            .value(RulesEntry::ruleValue);

    static final EntryKind KIND = EntryKind.list("rules", "rule", () -> RULE)
            .rules(config().present(), config().sequence())
            .topic(Cause.RULES);

    private static Attribute startIn() {
        return attribute("start_in").as(Cause.START_IN).when(RulesEntry::isDelayed);
    }

    private static boolean isDelayed(Entry entry) {
        return Ruby.isString(entry.get("when")) && Ruby.text(entry.get("when")).equals("delayed");
    }

    private static Node ruleValue(Entry entry) {
        Mapping rule = (Mapping) entry.config();
        for (String key : List.of("changes", "exists", "needs", "auto_cancel")) {
            Entry child = entry.specifiedChild(key);
            Node value = child == null ? null : child.value();
            rule = value == null ? rule.without(key) : rule.with(key, value);
        }
        Entry variables = entry.specifiedChild("variables");
        rule = variables == null ? rule.without("variables") : rule.with("variables", VariablesEntry.plain(variables));
        return Values.of(rule).build();
    }

    private RulesEntry() {}
}
