package dev.pipewright.gitlab.resolve.compose;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.problem.Problem;
import dev.pipewright.gitlab.resolve.problem.Refusal;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.IdentityHashMap;

/** Refuses what is small on disk and enormous in memory: shared values count wherever they stand. */
public final class TreeSize {

    /** More than GitLab's own limit of two mebibytes lets through. */
    private static final long MOST_NODES = 500_000;

    private final IdentityHashMap<Node, Long> known = new IdentityHashMap<>();

    private TreeSize() {}

    /** @throws Refusal where a tree has too many values once each shared one is written out */
    public static void requireBounded(Node node) {
        if (new TreeSize().size(node) > MOST_NODES) {
            throw new Refusal(Problem.at(
                    node,
                    Cause.LIMIT,
                    "The parsed YAML is too big",
                    "the configuration has more than " + MOST_NODES + " values"));
        }
    }

    private long size(Node node) {
        Long size = known.get(node);
        if (size != null) {
            return size;
        }
        long sum = 1;
        if (node instanceof Sequence sequence) {
            for (Node item : sequence) {
                sum = Math.min(sum + size(item), Integer.MAX_VALUE);
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : mapping) {
                sum = Math.min(sum + size(entry.value()), Integer.MAX_VALUE);
            }
        } else {
            return sum;
        }
        known.put(node, sum);
        return sum;
    }
}
