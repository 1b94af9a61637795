package dev.pipewright.testing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What Ruby reads in a tree, as plain maps, lists and values that compare with {@code equals}: whole numbers are
 * {@link BigInteger}, others {@link Double}, null is the word, and the order of keys does not matter.
 */
public final class PsychValue {

    private static final String NULL = "\u0000null";

    private PsychValue() {}

    /** The values of documents. */
    public static Object of(List<? extends Node> documents) {
        return documents.stream().map(PsychValue::of).toList();
    }

    /** The value of a tree. */
    public static Object of(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar(scalar);
        }
        if (node instanceof Sequence sequence) {
            List<Object> items = new ArrayList<>();
            sequence.forEach(item -> items.add(of(item)));
            return node.hasTag("!reference") ? Map.of("!reference", items) : items;
        }
        return mapping((Mapping) node);
    }

    private static Object mapping(Mapping mapping) {
        boolean strings = true;
        List<Object> pairs = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (Entry entry : mapping) {
            Object key = scalar(entry.key());
            Object value = of(entry.value());
            strings &= key instanceof String && !key.equals(NULL);
            pairs.add(List.of(key, value));
            values.put(entry.name(), value);
        }
        return strings ? values : Map.of("!map", new HashSet<>(pairs));
    }

    private static Object scalar(Scalar scalar) {
        if (scalar.hasTag("!reference")) {
            return Map.of("!tag", "!reference", "scalar", scalar.text(), "map", NULL);
        }
        if (scalar.isString()
                && scalar.spelling().filter(text -> text.startsWith(":")).isPresent()) {
            return Map.of("!symbol", scalar.text());
        }
        if (scalar.collection().isPresent()) {
            return of(scalar.collection().get());
        }
        Object value = scalar.value();
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Map.of("!float", number.isNaN() ? ".nan" : number > 0 ? ".inf" : "-.inf");
        }
        return value == null ? NULL : value;
    }

    /** The value that a JSON document stands for. */
    public static Object ofJson(JsonNode json) {
        if (json.isArray()) {
            List<Object> items = new ArrayList<>();
            json.forEach(item -> items.add(ofJson(item)));
            return items;
        }
        if (json.isObject()) {
            if (json.size() == 1 && json.has("!map")) {
                return Map.of("!map", new HashSet<>((List<?>) ofJson(json.get("!map"))));
            }
            Map<String, Object> values = new HashMap<>();
            json.properties().forEach(field -> values.put(field.getKey(), ofJson(field.getValue())));
            return values;
        }
        if (json.isIntegralNumber()) {
            return json.bigIntegerValue();
        }
        return json.isNumber()
                ? (Object) json.doubleValue()
                : json.isBoolean()
                        ? (Object) json.booleanValue()
                        : json.isNull() || json.isMissingNode() ? NULL : json.textValue();
    }
}
