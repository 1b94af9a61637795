package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in words under which condition a constraint holds, and what a {@code not} forbids. */
final class Conditions {

    private Conditions() {}

    /** The innermost condition under which a constraint holds: {@code  when "when" is "delayed"}; empty for none. */
    static String when(List<Step> steps) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (step.depth() != steps.get(steps.size() - 1).depth()) {
                return "";
            }
            if (step.keyword().equals("dependentSchemas")) {
                return " when it has " + Words.quoted(String.valueOf(step.argument()));
            }
            if (step.isConditional()) {
                String condition = describe(step.schema().path("if"));
                String word = step.keyword().equals("then") ? " when " : " unless ";
                return condition.isEmpty() ? "" : word + condition;
            }
        }
        return "";
    }

    /** What a value has that a {@code not} forbids. */
    static String forbidden(JsonNode inner, JsonNode value) {
        List<String> keys = new ArrayList<>();
        inner.path("required").forEach(key -> keys.add(Words.quoted(key.asText())));
        if (!keys.isEmpty() && !inner.has("properties")) {
            return keys.size() == 1 ? "cannot have " + keys.get(0) : "cannot have " + Words.and(keys) + " together";
        }
        for (String union : List.of("anyOf", "oneOf")) {
            List<String> present = new ArrayList<>();
            for (JsonNode branch : inner.path(union)) {
                List<String> needed = new ArrayList<>();
                branch.path("required").forEach(key -> needed.add(key.asText()));
                if (!needed.isEmpty() && needed.stream().allMatch(value::has)) {
                    present.add(Words.and(needed.stream().map(Words::quoted).toList()));
                }
            }
            if (!present.isEmpty()) {
                return "cannot have " + Words.or(present);
            }
        }
        JsonNode values = inner.has("const") ? Unions.list().add(inner.get("const")) : inner.path("enum");
        if (!values.isEmpty()) {
            return "cannot be " + Words.value(value);
        }
        String condition = describe(inner);
        return condition.isEmpty() ? "is not allowed as it is" : "is not allowed when " + condition;
    }

    private static String describe(JsonNode condition) {
        List<String> parts = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        condition.path("properties").properties().forEach(property -> {
            String value = describeValue(property.getValue());
            if (!value.isEmpty()) {
                told.add(property.getKey());
                parts.add(Words.quoted(property.getKey()) + " is " + value);
            }
        });
        condition.path("required").forEach(key -> {
            if (!told.contains(key.asText())) {
                parts.add("it has " + Words.quoted(key.asText()));
            }
        });
        condition.path("allOf").forEach(part -> addIfTold(parts, describe(part)));
        List<String> alternatives = new ArrayList<>();
        for (String union : List.of("anyOf", "oneOf")) {
            condition.path(union).forEach(part -> addIfTold(alternatives, describe(part)));
        }
        if (!alternatives.isEmpty()) {
            parts.add(Words.or(alternatives));
        }
        return Words.and(parts);
    }

    private static void addIfTold(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private static String describeValue(JsonNode schema) {
        if (schema.has("const")) {
            return Words.value(schema.get("const"));
        }
        if (schema.has("enum")) {
            List<String> values = new ArrayList<>();
            schema.path("enum").forEach(value -> values.add(Words.value(value)));
            return Words.or(values);
        }
        return schema.has("type") ? Types.words(Types.named(schema.path("type"))) : "";
    }
}
