package dev.pipewright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
     * Writes a file, and its folders where they are missing.
     *
     * @param what what it is, for the message of a failure: {@code the report}
     * @param parameter the parameter that names the file
     */
    static void write(File file, Content content, String what, String parameter) throws MojoExecutionException {
        try {
            Files.createDirectories(file.getAbsoluteFile().toPath().getParent());
            Files.writeString(file.toPath(), content.text(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    what + " cannot be written: name another file with '-Dpipewright." + parameter + "=...'", e);
        }
    }
}
