package dev.pipewright.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The folder with recorded answers of the CI servers, named by the system property {@code conformance.dir}. */
public final class Conformance {

    private Conformance() {}

    /** A file or folder in it; where the property is not set the test is skipped and says so. */
    public static Path path(String relative) {
        String folder = System.getProperty("conformance.dir", "");
        assumeTrue(!folder.isBlank(), "skipped: the system property conformance.dir names no folder");
        return Path.of(folder).resolve(relative);
    }

    /** The lines of a text file in it, which may be packed with gzip. */
    public static List<String> lines(String relative) {
        Path path = path(relative);
        try (InputStream in = Files.newInputStream(path);
                InputStream content = relative.endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
