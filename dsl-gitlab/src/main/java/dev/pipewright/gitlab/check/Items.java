package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A keyword that takes one thing or a list of them. */
final class Items {

    private Items() {}

    /** The items of a list, or the one thing; nothing for null and for what a {@code !reference} would bring. */
    static List<Node> of(@Nullable Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.tag().isPresent() ? List.of() : sequence.items();
        }
        return node == null || (node instanceof Scalar scalar && scalar.isNull()) ? List.of() : List.of(node);
    }
}
