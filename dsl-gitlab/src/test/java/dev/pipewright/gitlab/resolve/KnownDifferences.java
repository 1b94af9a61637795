package dev.pipewright.gitlab.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The rows in which we differ from GitLab on purpose, with the reasons. */
final class KnownDifferences {

    private KnownDifferences() {}

    /** Reasons by id for the rows of one file. */
    static Map<String, String> of(String file) {
        Map<String, String> reasons = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(KnownDifferences.class.getResourceAsStream("known-differences.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(fields -> fields[0].equals(file))
                    .forEach(fields -> reasons.put(fields[1], fields[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reasons;
    }
}
