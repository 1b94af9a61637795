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

/** {@code trigger}: a pipeline that a job starts. */
final class TriggerEntry {

    private static final List<String> STRATEGIES = List.of("depend", "mirror");
    private static final int INCLUDES = 3;

    private static final EntryKind FORWARD = EntryKind.leaf("forward")
            .rules(
                    allowedKeys("yaml_variables", "pipeline_variables"),
                    attribute("yaml_variables").optional().bool(),
                    attribute("pipeline_variables").optional().bool());

    private static final EntryKind NAME = EntryKind.leaf("trigger")
            .rule(config().present())
            .value(entry -> Mapping.empty(entry.config().origin()).with("project", entry.config()));

    private static final EntryKind PROJECT = strategy(EntryKind.mapping("trigger")
                    .rules(
                            config().present(),
                            allowedKeys("project", "branch", "strategy", "forward", "inputs"),
                            attribute("project").string(),
                            attribute("project").present(),
                            attribute("branch").optional().string()))
            .child("forward", () -> FORWARD)
            .value(entry -> parts(entry, "project", "branch", "strategy", "forward", "inputs"));

    private static final EntryKind CHILD = strategy(EntryKind.mapping("trigger")
                    .rules(config().present(), allowedKeys("strategy", "include", "forward", "inputs")))
            .child("include", () -> IncludeEntry.INCLUDES, Map.of("max_size", List.of(Integer.toString(INCLUDES))))
            .child("forward", () -> FORWARD)
            .value(entry -> parts(entry, "include", "strategy", "forward", "inputs"));

    static final EntryKind KIND = EntryKind.choice("trigger")
            .when(Ruby::isString, NAME)
            .when(node -> node instanceof Mapping mapping && mapping.has("include"), CHILD)
            .when(Mapping.class::isInstance, PROJECT)
            .otherwise(Cause.WRONG_KIND, "has to be either a string or a hash", "must be a project or a mapping")
            .topic(Cause.TRIGGER);

    private static EntryKind strategy(EntryKind kind) {
        return kind.rules(
                attribute("strategy").optional().string(),
                attribute("strategy").optional().oneOf(STRATEGIES, "should be depend or mirror"));
    }

    private static Node parts(Entry entry, String... keys) {
        Values result = Values.at(entry.config());
        for (String key : keys) {
            result.put(key, entry.get(key));
        }
        return result.build();
    }

    private TriggerEntry() {}
}
