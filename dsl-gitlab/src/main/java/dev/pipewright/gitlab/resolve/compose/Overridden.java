package dev.pipewright.gitlab.resolve.compose;

import dev.pipewright.tree.Node;

/**
 * Attached to a value that took the place of another one, by {@code extends} or by an include.
 *
 * @param value what would hold without it
 */
public record Overridden(Node value) {}
