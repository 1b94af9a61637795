package dev.pipewright.yaml;

import dev.pipewright.tree.Comments;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry or an item while its collection is being read: what follows it may still be a comment on it. */
final class Draft {

    /** Null for an item. */
    final @Nullable Scalar key;

    private @Nullable Node value;
    private boolean alias;
    private List<String> before = List.of();
    private String beside = "";

    Draft(@Nullable Scalar key) {
        this.key = key;
    }

    void value(Node newValue, boolean isAlias) {
        value = newValue;
        alias = isAlias;
    }

    Node value() {
        if (value == null) {
            throw new IllegalStateException("an entry without a value");
        }
        return value;
    }

    boolean isComplete() {
        return value != null;
    }

    boolean isAlias() {
        return alias;
    }

    void above(List<String> lines) {
        if (!lines.isEmpty()) {
            before = new ArrayList<>(before);
            before.addAll(lines);
        }
    }

    /** A comment on the line; false where there is one already. */
    boolean beside(String comment) {
        if (!beside.isEmpty() || comment.isEmpty()) {
            return false;
        }
        beside = comment;
        return true;
    }

    /** All the comments that stand by this entry itself, as lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(before);
        if (!beside.isEmpty()) {
            lines.add(beside);
        }
        return lines;
    }

    /** The key with the comments of its entry. */
    Scalar commentedKey() {
        if (key == null) {
            throw new IllegalStateException("an entry without a key");
        }
        return before.isEmpty() && beside.isEmpty()
                ? key
                : (Scalar) key.commented(new Comments(before, beside, List.of()));
    }

    /** The item with its comments, or the value of a document; what stands after its last entry is its own already. */
    Node commentedItem() {
        Node item = value();
        if (before.isEmpty() && beside.isEmpty()) {
            return item;
        }
        return item.commented(
                new Comments(before, beside, alias ? List.of() : item.comments().after()));
    }
}
