package dev.pipewright.yaml;

import dev.pipewright.tree.Node;
import org.jspecify.annotations.Nullable;

/** A shared node as a key: two copies that differ in place and comments only are one, under one name. */
record Identity(Node node) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Identity that
                && node.isSameAs(that.node)
                && node.name().equals(that.node.name());
    }

    @Override
    public int hashCode() {
        return node.identityHash();
    }
}
