package dev.pipewright.drone;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pipewright.testing.Conformance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Recorded answers of Drone's own code, from the folder that {@code conformance.dir} names. */
public final class Recorded {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Recorded() {}

    /** The rows of a file, a JSON object each. */
    public static List<JsonNode> rows(String file) {
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Conformance.lines("drone/" + file)) {
            rows.add(tree(line));
        }
        return rows;
    }

    /** The items of a file that is one JSON list. */
    public static Stream<JsonNode> table(String file) {
        JsonNode list = tree(String.join("\n", Conformance.lines("drone/" + file)));
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1).map(list::get);
    }

    /** The text of a file. */
    public static String text(String file) {
        try {
            return Files.readString(Conformance.path("drone/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list of strings. */
    public static List<String> texts(JsonNode list) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> list.get(i).isNull() ? "" : list.get(i).asText())
                .collect(Collectors.toList());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
