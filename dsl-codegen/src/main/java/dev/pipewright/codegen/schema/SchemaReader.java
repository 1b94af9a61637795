package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a schema file. */
public final class SchemaReader {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private SchemaReader() {}

    /** Reads a schema file. */
    public static Schema read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    /** Reads the text of a schema file. */
    public static Schema parse(String text) throws IOException {
        JsonNode root = tree(text);
        Map<String, Definition> definitions = new LinkedHashMap<>();
        root.path("$defs").properties().forEach(field -> {
            definitions.put(field.getKey(), definition(field.getKey(), field.getValue()));
        });
        return new Schema(root, Collections.unmodifiableMap(definitions));
    }

    /** Reads any YAML text as data. */
    public static JsonNode tree(String text) throws IOException {
        return YAML.readTree(text);
    }

    private static Definition definition(String name, JsonNode schema) {
        String place = "definition " + name;
        Known.checkDefinition(place, schema);
        String kind = schema.path("x-kind").asText("shape");
        return switch (kind) {
            case "object", "enum", "union" ->
                new Definition(name, Definition.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), schema);
            case "shape", "strings", "one-or-many", "many-or-one", "any", "scalar", "tolerated" ->
                new Definition(name, Definition.Kind.SHAPE, schema);
            default -> throw new SchemaException(place, "the generator does not know the x-kind \"" + kind + "\"");
        };
    }
}
