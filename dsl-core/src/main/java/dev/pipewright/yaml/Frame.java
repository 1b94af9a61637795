package dev.pipewright.yaml;

import dev.pipewright.tree.YamlOrigin;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A collection that is being read. */
final class Frame {

    final boolean isMapping;
    final boolean isFlow;
    final @Nullable String tag;
    final @Nullable String anchor;
    final YamlOrigin origin;
    /** The column of its entries, which an anchor or a tag of the collection stands before. */
    final int indent;

    final @Nullable Frame parent;
    final List<Draft> drafts = new ArrayList<>();
    /** The comments below the last entry. */
    final List<String> after = new ArrayList<>();

    long nodes = 1;
    /** The entry whose key has been read, or the item that is a collection still open. */
    @Nullable
    Draft pending;

    Frame(
            boolean isMapping,
            boolean isFlow,
            @Nullable String tag,
            @Nullable String anchor,
            YamlOrigin origin,
            int indent,
            @Nullable Frame parent) {
        this.isMapping = isMapping;
        this.isFlow = isFlow;
        this.tag = tag;
        this.anchor = anchor;
        this.origin = origin;
        this.indent = indent;
        this.parent = parent;
    }

    boolean expectsKey() {
        return isMapping && pending == null;
    }

    /** Whether a comment at this column, before the end of the collection, still belongs into it. */
    boolean holds(int column) {
        if (isFlow || parent == null) {
            return true;
        }
        boolean besideItsKey = !isMapping && parent.isMapping && parent.indent == indent;
        return besideItsKey ? column > indent : column >= indent;
    }
}
