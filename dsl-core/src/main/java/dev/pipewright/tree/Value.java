package dev.pipewright.tree;

/** A typed cover over a node: everything that can stand as the value of a keyword. */
@FunctionalInterface
public interface Value {

    /** The node that this value is; free of cost, and the same node at each call. */
    Node toNode();
}
