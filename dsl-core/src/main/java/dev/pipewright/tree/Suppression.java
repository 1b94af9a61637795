package dev.pipewright.tree;

/**
 * A finding that the author of a value accepts, wherever in the value it is.
 *
 * @param id the id of the finding, {@code GL401}
 * @param reason why it may stay
 * @param origin where the author says so
 */
public record Suppression(String id, String reason, Origin origin) {}
