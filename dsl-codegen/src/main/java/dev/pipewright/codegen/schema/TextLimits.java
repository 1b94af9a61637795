package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a string must satisfy.
 *
 * @param length how many characters it may have
 * @param pattern a regular expression that must occur in it, or null
 * @param allowed the only values, or empty where any will do
 */
public record TextLimits(Bounds length, @Nullable String pattern, List<String> allowed) {

    /** Any string. */
    public static final TextLimits NONE = new TextLimits(Bounds.NONE, null, List.of());

    static TextLimits read(JsonNode schema) {
        String pattern = schema.has("pattern") ? schema.get("pattern").textValue() : null;
        return new TextLimits(Bounds.read(schema, "minLength", "maxLength"), pattern, allowed(schema));
    }

    static List<String> allowed(JsonNode schema) {
        List<String> values = new ArrayList<>();
        schema.path("enum").forEach(value -> values.add(value.asText()));
        if (schema.has("const")) {
            values.add(schema.get("const").asText());
        }
        return List.copyOf(values);
    }
}
