package dev.pipewright.drone;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;

/** A pipeline by its name, for others to depend on. */
public sealed interface PipelineReference permits Pipeline, NamedPipeline {

    /** The document of a pipeline, or its name alone. */
    Node toNode();

    /** The name as a node, written at a place. */
    default Node nameNode(Origin here) {
        Node node = toNode();
        Node name = node instanceof Mapping mapping ? mapping.get("name") : node;
        return Scalar.of(name instanceof Scalar scalar ? scalar.text() : "", here);
    }

    /** The pipeline of this name; a typo is found by the checks. */
    static PipelineReference of(String name) {
        return new NamedPipeline(name);
    }

    /** The pipeline that a node names. */
    static PipelineReference from(Node node) {
        if (node instanceof Scalar scalar) {
            return of(scalar.text());
        }
        throw new WrongKindException("a pipeline's name", "a text", node);
    }
}
