package dev.pipewright.yaml;

import dev.pipewright.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * What an anchor stands for.
 *
 * @param node the value; null while it is being read
 * @param nodes how many nodes the value is
 */
record Anchored(@Nullable Node node, long nodes) {

    static final Anchored OPEN = new Anchored(null, 0);
}
