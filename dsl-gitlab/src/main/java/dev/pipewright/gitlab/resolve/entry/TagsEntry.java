package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Sequence;

/** {@code tags}: what a runner must have. */
final class TagsEntry {

    private static final int LIMIT = 50;

    static final EntryKind KIND = EntryKind.leaf("tags")
            .rules(config().strings(), config().rule((entry, node) -> {
                int size = node instanceof Sequence tags
                        ? (int) tags.stream().distinct().count()
                        : 0;
                if (size >= LIMIT) {
                    entry.report(
                            Cause.LIMIT,
                            "must be less than the limit of " + LIMIT + " tags",
                            "has " + size + " tags, and " + (LIMIT - 1) + " is the most");
                }
            }))
            .topic(Cause.TAGS);

    private TagsEntry() {}
}
