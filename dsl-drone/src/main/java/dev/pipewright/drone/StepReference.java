package dev.pipewright.drone;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/** A step or service by its name, for others to depend on. */
public sealed interface StepReference permits Step, NamedStep {

    /** The mapping of a step, or its name alone. */
    Node toNode();

    /** The name as a node, written at a place. */
    default Node nameNode(Origin here) {
        Node node = toNode();
        Node name = node instanceof Mapping mapping ? mapping.get("name") : node;
        return Scalar.of(name instanceof Scalar scalar ? scalar.text() : "", here);
    }

    /** The step of this name; a typo is found by the checks. */
    static StepReference of(String name) {
        return new NamedStep(name);
    }

    /** The step that a node names. */
    static StepReference from(Node node) {
        if (node instanceof Scalar scalar) {
            return of(scalar.text());
        }
        throw new WrongKindException("a step's name", "a text", node);
    }
}
