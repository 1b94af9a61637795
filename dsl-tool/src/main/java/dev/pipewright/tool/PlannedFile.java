package dev.pipewright.tool;

import dev.pipewright.tree.Origin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A file that is to be.
 *
 * @param path relative to the output folder, normalized, with {@code /} between folders
 * @param target where it goes on disk, symbolic links followed
 * @param content the whole text
 * @param definition the class that asks for it
 * @param origin what asked for it
 */
record PlannedFile(String path, Path target, String content, String definition, Origin origin) {

    /** The content as it is on disk. */
    byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether the target has this content already. */
    boolean isThere() throws IOException {
        return Files.exists(target) && Arrays.equals(Files.readAllBytes(target), bytes());
    }
}
