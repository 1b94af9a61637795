package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;

/** {@code publish}: the folder of a Pages job. */
final class PublishEntry {

    static final EntryKind KIND =
            EntryKind.leaf("publish").rule(config().string()).topic(Cause.PAGES);

    private PublishEntry() {}
}
