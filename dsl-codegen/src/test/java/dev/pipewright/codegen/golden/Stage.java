package dev.pipewright.codegen.golden;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Value;

/** A union whose own node is the value. */
public record Stage(Node node) implements Value {

    /** A stage by name. */
    public static Stage of(String name) {
        return new Stage(Scalar.of(name, Origin.here()));
    }

    /** The stage that was read. */
    static Stage from(Node node) {
        return new Stage(node);
    }

    @Override
    public Node toNode() {
        return node;
    }
}
