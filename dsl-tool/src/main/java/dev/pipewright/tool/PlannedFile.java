package dev.pipewright.tool;

import dev.pipewright.tree.Origin;
import java.nio.file.Path;

/**
 * A file that is to be.
 *
 * @param path relative to the output folder, normalized, with {@code /} between folders
 * @param target where it goes on disk, symbolic links followed
 * @param content the whole text
 * @param definition the class that asks for it
 * @param origin what asked for it
 */
record PlannedFile(String path, Path target, String content, String definition, Origin origin) {}
