package dev.pipewright.gitlab.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nodes as JSON and back; all numbers as decimals, so that 1 equals 1.0. */
final class JsonNodes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonNodes() {}

    static JsonNode json(@Nullable Node node) {
        if (node == null) {
            return JSON.nullNode();
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.forEach(item -> array.add(json(item)));
            return array;
        }
        if (node instanceof Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.forEach(entry -> object.set(Ruby.text(entry.key()), json(entry.value())));
            return object;
        }
        return json((Scalar) node);
    }

    private static JsonNode json(Scalar scalar) {
        Object value = scalar.value();
        if (value instanceof BigInteger || value instanceof Double) {
            return number(value.toString());
        }
        return value instanceof Boolean flag
                ? JSON.booleanNode(flag)
                : value == null ? JSON.nullNode() : JSON.textNode(scalar.text());
    }

    private static JsonNode number(String text) {
        return JSON.numberNode(new BigDecimal(text).stripTrailingZeros());
    }

    /** The same JSON with all numbers as decimals. */
    static JsonNode normal(JsonNode json) {
        if (json.isNumber()) {
            return number(json.asText());
        }
        if (json.isArray()) {
            ArrayNode array = JSON.arrayNode();
            json.forEach(item -> array.add(normal(item)));
            return array;
        }
        if (json.isObject()) {
            ObjectNode object = JSON.objectNode();
            json.properties().forEach(entry -> object.set(entry.getKey(), normal(entry.getValue())));
            return object;
        }
        return json;
    }

    static Node node(JsonNode json) {
        if (json.isArray()) {
            List<Node> items = new ArrayList<>();
            json.forEach(item -> items.add(node(item)));
            return Sequence.of(items, Origin.unknown());
        }
        if (json.isObject()) {
            Mapping.Builder builder = Mapping.builder(Origin.unknown());
            json.properties().forEach(entry -> builder.put(entry.getKey(), node(entry.getValue())));
            return builder.build();
        }
        if (json.isIntegralNumber()) {
            return Scalar.of(json.longValue());
        }
        if (json.isNumber()) {
            return Scalar.of(json.doubleValue());
        }
        return json.isBoolean()
                ? Scalar.of(json.booleanValue())
                : json.isNull() ? Scalar.ofNull() : Scalar.of(json.asText());
    }
}
