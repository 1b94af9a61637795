package dev.pipewright.tree;

import org.jspecify.annotations.Nullable;

/**
 * A value that is a node and nothing else: two of one class are equal where their nodes are.
 *
 * @param <N> the kind of node
 */
public abstract class NodeValue<N extends Node> implements Value {

    private final N node;

    /** A cover over a node. */
    protected NodeValue(N node) {
        this.node = node;
    }

    @Override
    public final N toNode() {
        return node;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof NodeValue<?> that && getClass() == that.getClass() && node.equals(that.node);
    }

    @Override
    public final int hashCode() {
        return node.hashCode();
    }

    @Override
    public final String toString() {
        return node.tag().map(tag -> tag + " ").orElse("") + node;
    }
}
