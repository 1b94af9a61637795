package dev.pipewright.assertion;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.Value;
import java.util.Collection;
import java.util.Map;

/** What a test expects, as a tree, so that it is compared by the tree's own equality. */
final class ExpectedValue {

    private ExpectedValue() {}

    /**
     * The tree of a value.
     *
     * @throws IllegalArgumentException for a type that YAML does not have
     */
    static Node of(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        if (value instanceof Value typed) {
            return typed.toNode();
        }
        if (value instanceof String text) {
            return Scalar.of(text);
        }
        if (value instanceof Boolean truth) {
            return Scalar.of(truth);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return Scalar.of(((Number) value).longValue());
        }
        if (value instanceof Double || value instanceof Float) {
            return Scalar.of(((Number) value).doubleValue());
        }
        if (value instanceof Collection<?> items) {
            return Sequence.of(items.stream().map(ExpectedValue::of).toList(), Origin.unknown());
        }
        if (value instanceof Map<?, ?> entries) {
            Mapping.Builder builder = Mapping.builder(Origin.unknown());
            entries.forEach((key, item) -> builder.put(String.valueOf(key), of(item)));
            return builder.build();
        }
        throw new IllegalArgumentException(
                "a value of " + value.getClass().getName()
                        + " cannot stand in YAML: give a text, a number, a truth value, a list, a map, or a value of this library");
    }
}
