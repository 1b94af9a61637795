package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;

/** {@code stages}: the order of the stages. */
final class StagesEntry {

    private static final Sequence DEFAULT = Sequence.of(
            Scalar.of(".pre"), Scalar.of("build"), Scalar.of("test"), Scalar.of("deploy"), Scalar.of(".post"));

    static final EntryKind KIND = EntryKind.leaf("stages")
            .rule(config().kind(
                            node -> node != null && Items.isNested(node, ScriptEntry.LEVELS, Ruby::isText),
                            "should be an array of strings or a nested array of strings up to 10 levels deep",
                            "must be a list of strings, at most 10 levels deep"))
            .fallback(DEFAULT)
            .value(entry -> Items.flattened(entry.config()));

    private StagesEntry() {}
}
