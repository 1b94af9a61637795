package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree as the validator wants it. */
final class JsonTree {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonTree() {}

    static JsonNode of(Node node) {
        if (node instanceof Mapping mapping) {
            Map<String, JsonNode> children = new LinkedHashMap<>(mapping.size() * 2);
            for (Entry entry : mapping) {
                children.putIfAbsent(entry.name(), of(entry.value()));
            }
            return new ObjectNode(JSON, children);
        }
        if (node instanceof Sequence sequence) {
            List<JsonNode> children = new ArrayList<>(sequence.size());
            for (Node item : sequence) {
                children.add(of(item));
            }
            return new ArrayNode(JSON, children);
        }
        return scalar((Scalar) node);
    }

    private static JsonNode scalar(Scalar scalar) {
        Object value = scalar.value();
        if (value == null) {
            return JSON.nullNode();
        }
        return switch (scalar.kind()) {
            case BOOLEAN -> JSON.booleanNode((Boolean) value);
            case INTEGER -> integer((BigInteger) value);
            case FLOAT -> JSON.numberNode(finite((Double) value));
            default -> JSON.textNode(scalar.text());
        };
    }

    /** JSON has no number for {@code .inf} and {@code .nan}; the validator stumbles over them, and no keyword takes this one. */
    private static double finite(double value) {
        return Double.isFinite(value) ? value : Math.copySign(Double.MAX_VALUE, value);
    }

    private static JsonNode integer(BigInteger value) {
        // Numbers compare equal to those of a parsed schema only in the smallest class that holds them.
        if (value.bitLength() < Integer.SIZE) {
            return JSON.numberNode(value.intValue());
        }
        return value.bitLength() < Long.SIZE ? JSON.numberNode(value.longValue()) : JSON.numberNode(value);
    }
}
