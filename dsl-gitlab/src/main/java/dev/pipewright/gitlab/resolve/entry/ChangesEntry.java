package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.requiredKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Sequence;

/** {@code rules:changes}: files that must have changed. */
final class ChangesEntry {

    private static final int LIMIT = 50;
    private static final String TOO_MANY = "has too many entries (maximum " + LIMIT + ")";

    private static final EntryKind SIMPLE = EntryKind.leaf("simple changes")
            .rules(config().strings(), config().atMost(LIMIT, TOO_MANY))
            .value(entry -> Mapping.empty(entry.config().origin()).with("paths", entry.config()));

    private static final EntryKind COMPLEX = EntryKind.leaf("complex changes")
            .rules(
                    allowedKeys("paths", "compare_to"),
                    requiredKeys("paths"),
                    attribute("paths").strings(),
                    attribute("paths").atMost(LIMIT, TOO_MANY),
                    attribute("compare_to").optional().string());

    static final EntryKind KIND = EntryKind.choice("changes")
            .when(Sequence.class::isInstance, SIMPLE)
            .when(Mapping.class::isInstance, COMPLEX)
            .otherwise(Cause.WRONG_KIND, "should be an array or a hash", "must be a list or a mapping")
            .topic(Cause.CHANGES);

    private ChangesEntry() {}
}
