package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.HashSet;
import java.util.Set;

/** What schemas demand of lists. */
final class SequenceDemands {

    private SequenceDemands() {}

    static Assertion items(Assertion schema) {
        return (node, doubt) -> {
            if (node instanceof Sequence list) {
                for (Node item : list) {
                    if (!doubt.holds(schema, item)) {
                        return false;
                    }
                }
            }
            return true;
        };
    }

    static Assertion of(String keyword, JsonNode value) {
        int count = value.asInt();
        return switch (keyword) {
            case "minItems" -> (node, doubt) -> !(node instanceof Sequence list) || list.size() >= count;
            case "maxItems" -> (node, doubt) -> !(node instanceof Sequence list) || list.size() <= count;
            default ->
                (node, doubt) -> !value.asBoolean()
                        || !(node instanceof Sequence list)
                        || list.size() < 2
                        || unique(list, doubt);
        };
    }

    /** JSON compares numbers and mappings in its own way. */
    private static boolean unique(Sequence list, Doubt doubt) {
        Set<String> seen = new HashSet<>();
        for (Node item : list) {
            if (!(item instanceof Scalar scalar) || !scalar.isString()) {
                return doubt.raise();
            }
            if (!seen.add(scalar.text())) {
                return false;
            }
        }
        return true;
    }
}
