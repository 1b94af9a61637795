package dev.pipewright.gitlab.resolve.input;

import dev.pipewright.tree.Node;

/**
 * An input that does not fit its declaration.
 *
 * @param gitlab GitLab's text
 * @param message our text
 * @param node the value or declaration to point at
 */
public record InputError(String gitlab, String message, Node node) {}
