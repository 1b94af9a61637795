package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Sequence;

/** {@code cache}: one cache, or a list of them. */
final class CachesEntry {

    private static final int LIMIT = 4;

    static final EntryKind KIND = EntryKind.list("caches", "cache", () -> CacheEntry.KIND)
            .nameless()
            .rules(
                    config().kind(
                                    node -> node instanceof Mapping || node instanceof Sequence,
                                    "can only be a hash or an array",
                                    "must be a mapping or a list of mappings"),
                    config().rule((entry, node) -> {
                        if (node instanceof Sequence caches && caches.size() > LIMIT) {
                            entry.report(
                                    Cause.LIMIT,
                                    "no more than " + LIMIT + " caches can be created",
                                    "has " + caches.size() + " caches, and " + LIMIT + " is the most");
                        }
                    }))
            .topic(Cause.CACHE);

    private CachesEntry() {}
}
