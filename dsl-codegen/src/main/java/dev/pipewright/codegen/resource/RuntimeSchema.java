package dev.pipewright.codegen.resource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.codegen.schema.Schema;
import java.util.Set;

/** The schema as a validator needs it: without what is written for people and for the generator. */
public final class RuntimeSchema {

    /** Their values have free names as keys, and schemas behind them. */
    private static final Set<String> NAMED = Set.of("properties", "patternProperties", "$defs", "dependentSchemas");

    /** Their values are data, in which nothing is a keyword. */
    private static final Set<String> DATA = Set.of("enum", "const", "required", "dependentRequired", "x-message");

    private static final Set<String> FOR_PEOPLE = Set.of("description", "title", "default", "examples", "$comment");

    private RuntimeSchema() {}

    /** The schema as JSON in one line. */
    public static String of(Schema schema) {
        return stripped(schema.root()) + "\n";
    }

    private static JsonNode stripped(JsonNode node) {
        if (node instanceof ArrayNode array) {
            ArrayNode result = array.arrayNode();
            array.forEach(item -> result.add(stripped(item)));
            return result;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode result = object.objectNode();
        object.properties().forEach(field -> {
            String keyword = field.getKey();
            if (NAMED.contains(keyword)) {
                ObjectNode named = result.putObject(keyword);
                field.getValue().properties().forEach(each -> named.set(each.getKey(), stripped(each.getValue())));
            } else if (DATA.contains(keyword)) {
                result.set(keyword, field.getValue());
            } else if (!FOR_PEOPLE.contains(keyword) && !keyword.startsWith("x-")) {
                result.set(keyword, stripped(field.getValue()));
            }
        });
        return result;
    }
}
