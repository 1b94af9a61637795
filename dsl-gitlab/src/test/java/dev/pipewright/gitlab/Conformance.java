package dev.pipewright.gitlab;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Recorded answers of GitLab and pages about it, from the folder that {@code conformance.dir} names. */
public final class Conformance {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Conformance() {}

    /** All rows of a file, a JSON object each, or the test is skipped where the folder is not given. */
    public static List<JsonNode> rows(String file) {
        List<JsonNode> rows = new ArrayList<>();
        try {
            for (String line : lines(file)) {
                rows.add(JSON.readTree(line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** All lines of a file, or the test is skipped where the folder is not given. */
    public static List<String> lines(String file) {
        String folder = System.getProperty("conformance.dir", "");
        assumeFalse(folder.isBlank(), "skipped: -Dconformance.dir names no folder with recorded answers");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(open(Path.of(folder).resolve(file)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
