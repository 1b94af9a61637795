package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.tree.Scalar;

/** {@code stage} of a job. */
final class StageEntry {

    static final EntryKind KIND =
            EntryKind.leaf("stage").rule(config().string()).fallback(Scalar.of("test"));

    private StageEntry() {}
}
