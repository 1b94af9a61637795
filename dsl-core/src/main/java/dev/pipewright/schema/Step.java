package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One keyword on the way from the root of the schema to the constraint that failed.
 *
 * @param keyword {@code properties}, {@code anyOf}, at the end {@code type}
 * @param argument the property, or the branch of a union; null where the keyword has none, or where the way ends
 * @param schema the schema that holds the keyword
 * @param depth how far into the tree that schema stands: 0 at the root
 */
record Step(String keyword, @Nullable Object argument, JsonNode schema, int depth) {

    static List<Step> of(NodePath evaluation, JsonNode document) {
        List<Step> steps = new ArrayList<>();
        JsonNode schema = document;
        int depth = 0;
        for (int i = 0; i < evaluation.getNameCount(); i++) {
            String keyword = evaluation.getName(i);
            boolean last = i == evaluation.getNameCount() - 1;
            boolean named = hasArgument(keyword) && !last;
            Object argument = named ? evaluation.getElement(++i) : null;
            steps.add(new Step(keyword, argument, schema, depth));
            if (!last) {
                schema = next(schema, keyword, argument, document);
                depth += descends(keyword) ? 1 : 0;
            }
        }
        return steps;
    }

    private static JsonNode next(JsonNode schema, String keyword, @Nullable Object argument, JsonNode document) {
        if (keyword.equals("$ref")) {
            return References.follow(schema, document);
        }
        JsonNode under = schema.path(keyword);
        if (argument == null) {
            return under;
        }
        JsonNode named = under.path(argument.toString());
        if (!named.isMissingNode() || !under.isArray()) {
            return named;
        }
        return argument instanceof Number index ? under.path(index.intValue()) : MissingNode.getInstance();
    }

    private static boolean hasArgument(String keyword) {
        return switch (keyword) {
            case "properties",
                    "patternProperties",
                    "dependentSchemas",
                    "prefixItems",
                    "anyOf",
                    "oneOf",
                    "allOf",
                    "$defs" -> true;
            default -> false;
        };
    }

    private static boolean descends(String keyword) {
        return switch (keyword) {
            case "properties",
                    "patternProperties",
                    "additionalProperties",
                    "unevaluatedProperties",
                    "items",
                    "prefixItems",
                    "unevaluatedItems",
                    "contains" -> true;
            default -> false;
        };
    }

    boolean isUnion() {
        return keyword.equals("anyOf") || keyword.equals("oneOf");
    }

    /** Whether what follows holds under a condition of the schema that has this keyword. */
    boolean isConditional() {
        return keyword.equals("then") || keyword.equals("else");
    }

    int branch() {
        return argument instanceof Number number ? number.intValue() : -1;
    }
}
