package dev.pipewright.tool;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.pipewright.drone.simulate.Endings;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One line that asks something; what was understood stays known where the rest is wrong. */
abstract class LineRequest {

    private static final JsonFactory JSON = new JsonFactory();

    private final String example;

    /** As it is written in JSON. */
    private String id = "null";

    private @Nullable String yaml;

    /**
     * Nothing is understood yet.
     *
     * @param example what {@code yaml} may say, as it is written in JSON between quotes
     */
    LineRequest(String example) {
        this.example = example;
    }

    final void read(byte[] line) throws IOException, Found {
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw bad("the line must be a JSON object like {\"id\": \"1\", \"yaml\": \"" + example + "\"}");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonValue value = new JsonValue(parser, name, parser.nextToken());
                switch (name) {
                    case "id" -> id = value.id();
                    case "yaml" -> yaml = value.textOrNull();
                    default -> field(name, value);
                }
                // Whatever was left of a value; nothing where it was read.
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw bad("the line holds more than one JSON object");
            }
        }
    }

    /** Understands one more field; one that is not known is passed over. */
    abstract void field(String name, JsonValue value) throws IOException, Found;

    /** The id as it is written in JSON. */
    final String id() {
        return id;
    }

    /** Whether the line has a text to ask about. */
    final boolean hasYaml() {
        return yaml != null;
    }

    final String yaml() throws Found {
        if (yaml == null) {
            throw bad("the line has no \"yaml\" that is a string");
        }
        return yaml;
    }

    /** How the steps end of which a line tells it. */
    static Endings endings(BuildRequest request) throws Found {
        try {
            return request.endings();
        } catch (IllegalArgumentException wrong) {
            throw bad(String.valueOf(wrong.getMessage()));
        }
    }

    static Found bad(String message) {
        return new Found(Problem.BAD_REQUEST.say(message));
    }
}
