package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds out that a tree is valid, directly on its nodes and many times faster than the validator. It says yes only where the
 * validator would; where a tree is not valid, or where it is in doubt, the validator has the word.
 */
final class QuickLook {

    private static final Set<String> WITHOUT_EFFECT =
            Set.of("$schema", "$id", "$defs", "$comment", "title", "description", "default", "examples", "deprecated");

    private final JsonNode document;
    private final Map<String, Assertion> definitions = new HashMap<>();

    private QuickLook(JsonNode document) {
        this.document = document;
    }

    /** The demands of a schema; null where it has a keyword that is not known here. */
    static @Nullable Assertion of(JsonNode document) {
        try {
            return new QuickLook(document).compile(document);
        } catch (UnsupportedOperationException unknownKeyword) {
            // The validator knows them all.
            return null;
        }
    }

    /** Whether a tree is valid beyond doubt. */
    static boolean accepts(Assertion schema, Node root) {
        Doubt doubt = new Doubt();
        return doubt.holds(schema, root) && !doubt.isRaised();
    }

    private Assertion compile(JsonNode schema) {
        if (schema.isBoolean()) {
            boolean answer = schema.booleanValue();
            return (node, doubt) -> answer;
        }
        List<Assertion> all = new ArrayList<>();
        schema.properties().forEach(keyword -> {
            if (!WITHOUT_EFFECT.contains(keyword.getKey()) && !keyword.getKey().startsWith("x-")) {
                Assertion assertion = keyword(keyword.getKey(), keyword.getValue(), schema);
                if (assertion != null) {
                    all.add(assertion);
                }
            }
        });
        return all(all);
    }

    private static Assertion all(List<Assertion> all) {
        Assertion[] each = all.toArray(Assertion[]::new);
        return (node, doubt) -> {
            if (node.tag().isPresent()) {
                return doubt.raise();
            }
            for (Assertion assertion : each) {
                if (!assertion.holds(node, doubt)) {
                    return false;
                }
            }
            return true;
        };
    }

    private @Nullable Assertion keyword(String keyword, JsonNode value, JsonNode schema) {
        return switch (keyword) {
            case "$ref" -> reference(value.asText());
            case "allOf" -> all(list(value));
            case "anyOf" -> anyOf(list(value));
            case "oneOf" -> oneOf(list(value));
            case "not" -> not(compile(value));
            case "if" -> conditional(compile(value), schema.get("then"), schema.get("else"));
            case "then", "else" -> null;
            case "properties" -> MappingDemands.of(schema, this::compile);
            case "patternProperties", "additionalProperties" ->
                schema.has("properties") ? null : MappingDemands.of(schema, this::compile);
            case "required", "minProperties", "maxProperties", "dependentRequired" -> MappingDemands.of(keyword, value);
            case "dependentSchemas" -> MappingDemands.dependent(value, this::compile);
            case "propertyNames" -> MappingDemands.names(compile(value));
            case "items" -> SequenceDemands.items(compile(value));
            case "minItems", "maxItems", "uniqueItems" -> SequenceDemands.of(keyword, value);
            case "type", "enum", "const", "pattern", "format", "minLength", "maxLength", "minimum", "maximum" ->
                ScalarDemands.of(keyword, value);
            default -> throw new UnsupportedOperationException(keyword);
        };
    }

    private List<Assertion> list(JsonNode schemas) {
        List<Assertion> all = new ArrayList<>();
        schemas.forEach(schema -> all.add(compile(schema)));
        return all;
    }

    private Assertion reference(String pointer) {
        if (!pointer.startsWith("#/$defs/") || pointer.indexOf('/', "#/$defs/".length()) >= 0) {
            throw new UnsupportedOperationException(pointer);
        }
        String name = pointer.substring("#/$defs/".length());
        JsonNode definition = document.path("$defs").get(name);
        if (definition == null) {
            throw new UnsupportedOperationException(pointer);
        }
        if (!definitions.containsKey(name)) {
            // A definition may refer to itself, so its place is taken before it is read.
            definitions.put(name, (node, doubt) -> doubt.raise());
            definitions.put(name, compile(definition));
        }
        return (node, doubt) -> doubt.holds(Objects.requireNonNull(definitions.get(name)), node);
    }

    private static Assertion anyOf(List<Assertion> branches) {
        return (node, doubt) -> {
            for (Assertion branch : branches) {
                if (branch.holds(node, doubt)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Assertion oneOf(List<Assertion> branches) {
        return (node, doubt) -> {
            int held = 0;
            for (Assertion branch : branches) {
                held += branch.holds(node, doubt) ? 1 : 0;
            }
            return held == 1;
        };
    }

    private static Assertion not(Assertion denied) {
        return (node, doubt) -> !denied.holds(node, doubt);
    }

    private Assertion conditional(Assertion condition, @Nullable JsonNode then, @Nullable JsonNode otherwise) {
        Assertion yes = then == null ? (node, doubt) -> true : compile(then);
        Assertion no = otherwise == null ? (node, doubt) -> true : compile(otherwise);
        return (node, doubt) -> (condition.holds(node, doubt) ? yes : no).holds(node, doubt);
    }
}
