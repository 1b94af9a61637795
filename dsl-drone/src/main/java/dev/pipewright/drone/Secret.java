package dev.pipewright.drone;

import dev.pipewright.keyword.WrongKindException;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Value;

/** A value that nobody writes down: it is named, and Drone puts it in when the step starts. {@link Drone#secret} makes one. */
public sealed interface Secret extends Value permits FromSecret {

    /**
     * The secret that a node names.
     *
     * @throws WrongKindException for what is no mapping
     */
    static Secret from(Node node) {
        if (node instanceof Mapping mapping) {
            return FromSecret.from(mapping);
        }
        throw new WrongKindException("a secret", "a mapping with from_secret", node);
    }
}
