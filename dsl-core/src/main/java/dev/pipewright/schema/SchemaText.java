package dev.pipewright.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Reads the text of a schema. */
final class SchemaText {

    private SchemaText() {}

    static Supplier<ObjectNode> resource(Class<?> anchor, String resource) {
        return () -> {
            try (InputStream in = anchor.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + resource + " beside " + anchor.getName());
                }
                JsonFactory format = resource.endsWith(".json") ? new JsonFactory() : new YAMLFactory();
                return object(new ObjectMapper(format).readTree(in), resource);
            } catch (IOException e) {
                throw new IllegalStateException("cannot read schema " + resource + ": " + e.getMessage(), e);
            }
        };
    }

    static Supplier<ObjectNode> yaml(String text) {
        return () -> {
            try {
                return object(new ObjectMapper(new YAMLFactory()).readTree(text), "given as text");
            } catch (IOException e) {
                throw new IllegalStateException("cannot read the schema: " + e.getMessage(), e);
            }
        };
    }

    private static ObjectNode object(JsonNode read, String what) {
        if (read instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("the schema " + what + " is not a mapping");
    }
}
