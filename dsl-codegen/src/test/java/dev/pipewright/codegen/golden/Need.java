package dev.pipewright.codegen.golden;

import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/** A union through a method: a task is a need, and its node is another one. */
public interface Need {

    /** The name of what is needed. */
    String name();

    /** The entry of a list of needs. */
    default Node needNode(Origin here) {
        return Scalar.of(name(), here);
    }

    /** A need by name. */
    static Need of(String name) {
        return () -> name;
    }

    /** The need that was read. */
    static Need from(Node node) {
        return of(((Scalar) node).text());
    }
}
