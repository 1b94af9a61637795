package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What schemas demand of mappings. */
final class MappingDemands {

    private record Named(Pattern pattern, Assertion schema) {}

    private MappingDemands() {}

    /** The demands of {@code properties}, {@code patternProperties} and {@code additionalProperties} together. */
    static Assertion of(JsonNode schema, Function<JsonNode, Assertion> compile) {
        Map<String, Assertion> properties = new HashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> properties.put(property.getKey(), compile.apply(property.getValue())));
        List<Named> patterns = new ArrayList<>();
        schema.path("patternProperties")
                .properties()
                .forEach(property -> patterns.add(
                        new Named(Pattern.compile(property.getKey()), compile.apply(property.getValue()))));
        JsonNode additional = schema.get("additionalProperties");
        Assertion rest = additional == null ? null : compile.apply(additional);
        return (node, doubt) -> !(node instanceof Mapping mapping) || holds(mapping, properties, patterns, rest, doubt);
    }

    private static boolean holds(
            Mapping mapping,
            Map<String, Assertion> properties,
            List<Named> patterns,
            @Nullable Assertion rest,
            Doubt doubt) {
        for (Entry entry : mapping) {
            String name = entry.name();
            Node value = entry.value();
            Assertion own = properties.get(name);
            boolean named = own != null;
            if (own != null && !doubt.holds(own, value)) {
                return false;
            }
            for (Named each : patterns) {
                if (name.indexOf('\n') >= 0) {
                    return doubt.raise();
                }
                if (each.pattern.matcher(name).find()) {
                    named = true;
                    if (!doubt.holds(each.schema, value)) {
                        return false;
                    }
                }
            }
            if (!named && rest != null && !doubt.holds(rest, value)) {
                return false;
            }
        }
        return true;
    }

    static Assertion of(String keyword, JsonNode value) {
        int count = value.asInt();
        return switch (keyword) {
            case "required" -> {
                List<String> keys = texts(value);
                yield (node, doubt) -> !(node instanceof Mapping mapping) || hasAll(mapping, keys);
            }
            case "minProperties" -> (node, doubt) -> !(node instanceof Mapping mapping) || mapping.size() >= count;
            case "maxProperties" -> (node, doubt) -> !(node instanceof Mapping mapping) || mapping.size() <= count;
            default -> dependentRequired(value);
        };
    }

    private static Assertion dependentRequired(JsonNode value) {
        Map<String, List<String>> needed = new HashMap<>();
        value.properties().forEach(entry -> needed.put(entry.getKey(), texts(entry.getValue())));
        return (node, doubt) -> !(node instanceof Mapping mapping)
                || needed.entrySet().stream()
                        .allMatch(entry -> !mapping.has(entry.getKey()) || hasAll(mapping, entry.getValue()));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static boolean hasAll(Mapping mapping, List<String> keys) {
        for (String key : keys) {
            if (!mapping.has(key)) {
                return false;
            }
        }
        return true;
    }

    static Assertion dependent(JsonNode value, Function<JsonNode, Assertion> compile) {
        Map<String, Assertion> schemas = new HashMap<>();
        value.properties().forEach(entry -> schemas.put(entry.getKey(), compile.apply(entry.getValue())));
        return (node, doubt) -> !(node instanceof Mapping mapping)
                || schemas.entrySet().stream()
                        .allMatch(entry ->
                                !mapping.has(entry.getKey()) || entry.getValue().holds(mapping, doubt));
    }

    static Assertion names(Assertion schema) {
        return (node, doubt) -> !(node instanceof Mapping mapping)
                || mapping.entries().stream().allMatch(entry -> schema.holds(Scalar.of(entry.name()), doubt));
    }
}
