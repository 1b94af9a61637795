package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.exclusiveKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The header document of a file: its {@code spec}. */
public final class HeaderEntry {

    private static final List<String> COMPONENT = List.of("name", "sha", "version", "reference");

    private static final EntryKind RULE = EntryKind.leaf("rule")
            .rules(
                    config().present(),
                    config().mapping(),
                    allowedKeys("if", "options", "default"),
                    attribute("if").optional().string(),
                    attribute("options").optional().sequence(),
                    HeaderEntry::ruleSaysSomething);

    private static final EntryKind RULES =
            EntryKind.list("rules", "rule", () -> RULE).rule(config().sequence());

    private static final EntryKind INPUT = JobInputsEntry.common(EntryKind.mapping("input"))
            .rules(
                    config().mapping(),
                    allowedKeys("default", "description", "options", "regex", "type", "rules"),
                    exclusiveKeys("rules", "options"),
                    exclusiveKeys("rules", "default"))
            .child("rules", () -> RULES);

    private static final EntryKind SPEC = EntryKind.mapping("spec")
            .topic(Cause.INPUT)
            .rule(allowedKeys("inputs", "include", "component", "description"))
            .child("inputs", () -> EntryKind.map("inputs", () -> INPUT))
            .child("include", () -> IncludeEntry.INCLUDES)
            .child(
                    "component",
                    () -> EntryKind.leaf("component")
                            .rules(config().sequence(), config().strings(), config().values(COMPONENT)));

    private static final EntryKind KIND =
            EntryKind.mapping("header").rule(allowedKeys("spec")).child("spec", () -> SPEC);

    private HeaderEntry() {}

    /** What is wrong with a header, in GitLab's order. */
    public static List<Problem> check(Mapping header) {
        Entry entry = KIND.make(null, Scalar.of("header"), header, NodePath.ROOT, Map.of());
        entry.compose();
        List<Problem> problems = new ArrayList<>();
        entry.collect(problems::add);
        return problems;
    }

    private static void ruleSaysSomething(Entry entry) {
        if (!(entry.config() instanceof Mapping) || !entry.isOwnValid()) {
            return;
        }
        boolean hasOptions = entry.get("options") instanceof Sequence;
        if (!Ruby.isNil(entry.get("if")) && !hasOptions && !entry.has("default")) {
            entry.report(
                    Cause.MISSING_KEY,
                    "rule with 'if' must define 'options' or 'default'",
                    "needs \"options\" or \"default\" beside \"if\"");
        }
        if (Ruby.isNil(entry.get("if")) && !hasOptions) {
            entry.report(Cause.MISSING_KEY, "fallback rule must define 'options'", "needs \"options\"");
        }
    }
}
