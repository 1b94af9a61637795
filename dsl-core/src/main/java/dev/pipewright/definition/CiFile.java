package dev.pipewright.definition;

import dev.pipewright.tree.Origin;

/**
 * A file of a configuration.
 *
 * @param path relative to the project's root, with {@code /} between folders
 * @param content the whole text, ending in one newline
 * @param origin what asked for this file, for messages about it
 */
public record CiFile(String path, String content, Origin origin) {}
