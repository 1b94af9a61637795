package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code include}, at the top and under {@code trigger}. */
final class IncludeEntry {

    private static final List<String> KEYS = List.of(
            "local",
            "file",
            "remote",
            "project",
            "ref",
            "integrity",
            "template",
            "component",
            "artifact",
            "inputs",
            "job",
            "rules",
            "cache");

    private static final EntryKind RULE = EntryKind.mapping("rule")
            .rules(
                    config().present(),
                    allowedKeys("if", "exists", "when", "changes"),
                    ExpressionRules.condition(attribute("if").optional()),
                    attribute("when").optional().value(entry -> List.of("never", "always")))
            .child("changes", () -> ChangesEntry.KIND)
            .child("exists", () -> ExistsEntry.KIND)
            .value(entry -> {
                Mapping rule = (Mapping) entry.config();
                for (String key : List.of("changes", "exists")) {
                    Entry child = entry.specifiedChild(key);
                    Node value = child == null ? null : child.value();
                    rule = value == null ? rule.without(key) : rule.with(key, value);
                }
                return Values.of(rule).build();
            });

    static final EntryKind RULES = EntryKind.list("rules", "rule", () -> RULE)
            .rule(config().sequence())
            .topic(Cause.INCLUDE);

    private static final EntryKind INCLUDE = EntryKind.mappingOrElse("include")
            .rules(
                    config().mappingOrString(),
                    allowedKeys(KEYS),
                    IncludeEntry::hasItsOther,
                    attribute("rules").optional().mappings())
            .child("rules", () -> RULES)
            .value(Entry::config);

    static final EntryKind INCLUDES = EntryKind.list("includes", "include", () -> INCLUDE)
            .rules(config().sequenceOrString(), config().rule((entry, node) -> {
                List<String> limit = entry.option("max_size");
                if (limit != null
                        && node instanceof Sequence includes
                        && includes.size() > Integer.parseInt(limit.get(0))) {
                    entry.report(
                            Cause.LIMIT,
                            "is too long (maximum is " + limit.get(0) + ")",
                            "has " + includes.size() + " includes, and " + limit.get(0) + " is the most");
                }
            }))
            .value(Entry::config);

    private static void hasItsOther(Entry entry) {
        if (isSet(entry.get("artifact")) && Ruby.isBlank(entry.get("job"))) {
            entry.report(
                    Cause.MISSING_KEY,
                    "must specify the job where to fetch the artifact from",
                    "needs \"job\" beside \"artifact\"");
        }
        if (isSet(entry.get("project")) && Ruby.isBlank(entry.get("file"))) {
            entry.report(
                    Cause.MISSING_KEY,
                    "must specify the file where to fetch the config from",
                    "needs \"file\" beside \"project\"");
        }
    }

    private static boolean isSet(@Nullable Node node) {
        return !Ruby.isNil(node) && !Ruby.is(node, false);
    }

    private IncludeEntry() {}
}
