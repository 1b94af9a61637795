package dev.pipewright.gitlab.resolve.entry;

import static dev.pipewright.gitlab.resolve.entry.Rules.config;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code parallel:matrix}: rows of variables. */
final class MatrixEntry {

    private static final EntryKind ROW = EntryKind.leaf("variables")
            .rules(
                    config().kind(
                                    MatrixEntry::isRow,
                                    "should be a hash of key value pairs, value can be an array",
                                    "must map names to a string, a whole number, or a list of them"),
                    config().rule((entry, node) -> {
                        if (node instanceof Mapping row && row.isEmpty()) {
                            entry.report(Cause.BLANK, "requires at least 1 items", "needs at least one variable");
                        }
                    }))
            .fallback(Mapping.empty(Origin.unknown()))
            .value(entry -> row((Mapping) entry.config()));

    static final EntryKind KIND = EntryKind.leaf("matrix")
            .rule(config().mappings())
            .members(entry -> {
                int index = 0;
                for (Node row : (Sequence) entry.config()) {
                    entry.putChild(
                            Integer.toString(index),
                            ROW.make(entry, null, row, entry.path().item(index), Map.of()));
                    index++;
                }
            })
            .composedRule(MatrixEntry::limit)
            .value(entry -> Items.sequence(
                    entry.children().stream().map(Entry::value).toList(),
                    entry.config().origin()));

    private static void limit(Entry entry) {
        long jobs = 0;
        for (Entry row : entry.children()) {
            if (!row.isOwnValid()) {
                continue;
            }
            long combinations = 1;
            for (dev.pipewright.tree.Entry axis : (Mapping) row.config()) {
                combinations =
                        Math.min(combinations * Items.wrapped(axis.value()).size(), Integer.MAX_VALUE);
            }
            jobs += combinations;
        }
        if (jobs > ParallelEntry.LIMIT) {
            entry.report(
                    Cause.LIMIT,
                    "generates too many jobs (maximum is " + ParallelEntry.LIMIT + ")",
                    "makes " + jobs + " jobs, more than " + ParallelEntry.LIMIT);
        }
    }

    private static boolean isRow(@Nullable Node node) {
        return node instanceof Mapping row
                && row.entries().stream()
                        .allMatch(axis -> isWord(axis.key())
                                && Items.wrappedOnce(axis.value()).stream().allMatch(MatrixEntry::isWord));
    }

    private static boolean isWord(Node node) {
        return Ruby.isText(node) || Ruby.isInteger(node);
    }

    private static Node row(Mapping row) {
        Mapping.Builder result = Mapping.builder(row.origin());
        for (dev.pipewright.tree.Entry axis : row) {
            List<Scalar> values = Items.wrapped(axis.value()).stream()
                    .map(value -> Scalar.of(Ruby.text(value), value.origin()))
                    .toList();
            Scalar key = Scalar.of(Ruby.text(axis.key()), axis.key().origin());
            result.put(key, Sequence.of(values, axis.value().origin()));
        }
        return result.build();
    }

    private MatrixEntry() {}
}
