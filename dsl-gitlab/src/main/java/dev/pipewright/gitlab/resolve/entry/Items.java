package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Lists as GitLab takes them: nested ones flattened, single things as lists of one. */
final class Items {

    private Items() {}

    /** The items of a list and of the lists in it; anything else as the only item. */
    static List<Node> of(Node node) {
        List<Node> all = new ArrayList<>();
        flatten(node, all);
        return all;
    }

    private static void flatten(Node node, List<Node> into) {
        if (node instanceof Sequence sequence) {
            sequence.forEach(item -> flatten(item, into));
        } else {
            into.add(node);
        }
    }

    /** The items of a list; nothing for null, anything else as the only item. */
    static List<Node> wrapped(@Nullable Node node) {
        if (node == null || (node instanceof Scalar scalar && scalar.isNull())) {
            return List.of();
        }
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    /** The items of a list, and of lists that stand directly in it. */
    static List<Node> wrappedOnce(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    static Sequence wrappedSequence(Node node) {
        return node instanceof Sequence sequence ? sequence : Sequence.of(wrapped(node), node.origin());
    }

    static Sequence flattened(Node node) {
        return Sequence.of(of(node), node.origin());
    }

    static Sequence sequence(List<? extends @Nullable Node> nodes, Origin origin) {
        List<Node> items = new ArrayList<>();
        for (Node node : nodes) {
            items.add(node == null ? Scalar.ofNull() : node);
        }
        return Sequence.of(items, origin);
    }

    /** Whether this is a list whose items pass, or are such lists, so many levels deep. */
    static boolean isNested(Node node, int levels, Predicate<Node> test) {
        return node instanceof Sequence sequence
                && levels > 0
                && sequence.stream().allMatch(item -> test.test(item) || isNested(item, levels - 1, test));
    }

    static boolean all(Node node, Predicate<Node> test) {
        return node instanceof Sequence sequence && sequence.stream().allMatch(test);
    }
}
