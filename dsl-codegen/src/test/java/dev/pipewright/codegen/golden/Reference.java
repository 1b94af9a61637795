package dev.pipewright.codegen.golden;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.Value;
import java.util.List;

/** A value that is written elsewhere. */
public record Reference(Node node) implements Value {

    /** The value at a path. */
    public static Reference to(String... path) {
        return new Reference(Sequence.ofStrings(List.of(path), Origin.here()).tagged("!reference"));
    }

    @Override
    public Node toNode() {
        return node;
    }
}
