package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;
import static dev.pipewright.gitlab.resolve.entry.Rules.requiredKeys;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;

/** {@code rules:exists}: files that must be there. */
final class ExistsEntry {

    private static final int LIMIT = 50;
    private static final String TOO_MANY = "has too many entries (maximum " + LIMIT + ")";

    private static final EntryKind SIMPLE = EntryKind.leaf("simple exists")
            .rules(
                    config().when(entry -> entry.config() instanceof Sequence).strings(),
                    config().when(entry -> entry.config() instanceof Sequence).atMost(LIMIT, TOO_MANY))
            .value(entry ->
                    Mapping.empty(entry.config().origin()).with("paths", Items.wrappedSequence(entry.config())));

    private static final EntryKind COMPLEX = EntryKind.leaf("complex exists")
            .rules(
                    allowedKeys("paths", "project", "ref"),
                    requiredKeys("paths").unless(entry -> Ruby.isBlank(entry.config())),
                    entry -> {
                        if (!Ruby.isNil(entry.get("ref"))) {
                            requiredKeys("project").check(entry);
                        }
                    },
                    attribute("paths").optional().strings(),
                    attribute("paths").optional().atMost(LIMIT, TOO_MANY),
                    attribute("project").optional().string(),
                    attribute("ref").optional().string())
            .value(entry -> {
                Mapping exists = (Mapping) entry.config();
                Node paths = exists.get("paths");
                return Values.of(exists)
                        .put("paths", Sequence.of(Items.wrapped(paths), exists.origin()))
                        .build();
            });

    static final EntryKind KIND = EntryKind.choice("exists")
            .when(node -> Ruby.isString(node) || node instanceof Sequence, SIMPLE)
            .when(Mapping.class::isInstance, COMPLEX)
            .otherwise(
                    Cause.WRONG_KIND,
                    "should be a string, an array of strings, or a hash",
                    "must be a list of strings or a mapping")
            .topic(Cause.CHANGES);

    private ExistsEntry() {}
}
