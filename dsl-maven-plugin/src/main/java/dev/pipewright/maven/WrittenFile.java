package dev.pipewright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.maven.plugin.MojoExecutionException;

/** What goals leave behind in files. */
final class WrittenFile {

    private WrittenFile() {}

    /** What is to be in a file. */
    @FunctionalInterface
    interface Content {
        String text() throws IOException;
    }

    /**
     * Writes a file as a whole or not at all, and its folders where they are missing.
     *
     * @param what what it is, for the message of a failure: {@code the report}
     * @param parameter the parameter that names the file
     */
    static void write(File file, Content content, String what, String parameter) throws MojoExecutionException {
        try {
            Path target = file.getAbsoluteFile().toPath();
            Files.createDirectories(target.getParent());
            Path written = target.resolveSibling("." + target.getFileName() + ".pipewright-"
                    + ProcessHandle.current().pid());
            try {
                Files.writeString(written, content.text(), StandardCharsets.UTF_8);
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    what + " cannot be written: name another file with '-Dpipewright." + parameter + "=...'", e);
        }
    }
}
