package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of JSON, and what a person calls them. */
final class Types {

    private Types() {}

    /** The type of a value. */
    static String nameOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
            case NULL, MISSING -> "null";
            case STRING, BINARY, POJO -> "string";
        };
    }

    /** The types of the values in a list, or of the one value, in their order. */
    static List<String> of(JsonNode values) {
        Set<String> types = new LinkedHashSet<>();
        if (values.isArray()) {
            values.forEach(value -> types.add(nameOf(value)));
        } else {
            types.add(nameOf(values));
        }
        return new ArrayList<>(types);
    }

    /** The types that a {@code type} keyword names. */
    static List<String> named(JsonNode constraint) {
        List<String> types = new ArrayList<>();
        if (constraint.isArray()) {
            constraint.forEach(type -> types.add(type.asText()));
        } else {
            types.add(constraint.asText());
        }
        return types;
    }

    static String word(String type) {
        return switch (type) {
            case "object" -> "a mapping";
            case "array" -> "a list";
            case "integer" -> "an integer";
            case "null" -> "null";
            default -> "a " + type;
        };
    }

    static String words(Collection<String> types) {
        return Words.or(types.stream().map(Types::word).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
