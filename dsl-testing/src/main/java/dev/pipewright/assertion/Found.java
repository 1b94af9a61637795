package dev.pipewright.assertion;

import dev.pipewright.tree.Node;
import java.util.Optional;

/**
 * What stands at a path.
 *
 * @param node the value; empty where there is none
 * @param nearest the last value on the way, for its place
 * @param complaint what is missing, where there is no value
 */
record Found(Optional<Node> node, Node nearest, String complaint) {}
