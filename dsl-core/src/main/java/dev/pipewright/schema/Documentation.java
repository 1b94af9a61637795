package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** What a schema says for readers and generators alone: the validator would call on each such keyword at each value. */
final class Documentation {

    private static final Set<String> KEYWORDS =
            Set.of("title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment");
    /** Keywords whose members are names or values, not keywords. */
    private static final Set<String> NAMED =
            Set.of("properties", "patternProperties", "dependentSchemas", "$defs", "definitions");

    private static final Set<String> LITERAL = Set.of("enum", "const", "required", "dependentRequired");

    private Documentation() {}

    /** A copy of a schema without its documentation; every constraint stands where it stood. */
    static ObjectNode removedFrom(ObjectNode schema) {
        ObjectNode bare = schema.objectNode();
        schema.properties().forEach(entry -> {
            String keyword = entry.getKey();
            JsonNode value = entry.getValue();
            if (NAMED.contains(keyword) && value instanceof ObjectNode members) {
                ObjectNode kept = bare.putObject(keyword);
                members.properties().forEach(member -> kept.set(member.getKey(), subschema(member.getValue())));
            } else if (LITERAL.contains(keyword)) {
                bare.set(keyword, value);
            } else if (!keyword.startsWith("x-") && !KEYWORDS.contains(keyword)) {
                bare.set(keyword, subschema(value));
            }
        });
        return bare;
    }

    private static JsonNode subschema(JsonNode value) {
        if (value instanceof ObjectNode schema) {
            return removedFrom(schema);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode kept = list.arrayNode();
            list.forEach(item -> kept.add(subschema(item)));
            return kept;
        }
        return value;
    }
}
