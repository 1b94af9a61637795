package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.allowedKeys;
import static dev.pipewright.gitlab.resolve.entry.Rules.attribute;
import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;

/** {@code allow_failure} of a job. */
final class AllowFailureEntry {

    static final EntryKind KIND = EntryKind.leaf("allow failure")
            .rules(
                    config().mappingOrBool(),
                    allowedKeys("exit_codes"),
                    attribute("exit_codes").optional().integerOrIntegers())
            .value(entry -> entry.config() instanceof Mapping mapping && !Ruby.isBlank(mapping.get("exit_codes"))
                    ? mapping.mapValues((key, codes) -> Items.wrappedSequence(codes))
                    : entry.config());

    private AllowFailureEntry() {}
}
