package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The keywords that the generator knows, by where they stand; any other fails the build. */
final class Known {

    private static final Set<String> NOTES = Set.of(
            "description",
            "default",
            "x-doc",
            "x-limit",
            "x-since",
            "x-deprecated",
            "x-removed",
            "x-tier",
            "x-example",
            "x-examples-java",
            "x-message");

    /** Judged at run time, over the whole value; they change nothing in the types. */
    private static final Set<String> CONSTRAINTS = Set.of(
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "required",
            "dependentRequired",
            "dependentSchemas",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "patternProperties",
            "uniqueItems",
            "format",
            "$comment",
            "contains",
            "minContains",
            "maxContains");

    private static final Set<String> SHAPE = Set.of(
            "type",
            "enum",
            "const",
            "$ref",
            "items",
            "additionalProperties",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "properties",
            "x-kind",
            "x-java",
            "x-type",
            "x-longest",
            "x-fewest",
            "x-singular");

    private static final Set<String> DEFINITION = Set.of(
            "x-kind", "x-short", "x-implements", "x-named", "x-factory", "x-from", "x-through", "x-values", "x-java");

    private Known() {}

    static void checkShape(String place, JsonNode schema) {
        check(place, schema, SHAPE);
    }

    static void checkDefinition(String place, JsonNode schema) {
        Set<String> known = new TreeSet<>(DEFINITION);
        known.addAll(SHAPE);
        check(place, schema, known);
    }

    private static void check(String place, JsonNode schema, Set<String> known) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!known.contains(keyword) && !NOTES.contains(keyword) && !CONSTRAINTS.contains(keyword)) {
                throw new SchemaException(place, "the generator does not know the keyword \"" + keyword + "\"");
            }
        });
    }
}
