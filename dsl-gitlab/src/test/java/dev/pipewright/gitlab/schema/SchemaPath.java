package dev.pipewright.gitlab.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way through a schema: keys, items and free keys, whatever alternatives lie between. */
record SchemaPath(List<String> steps) {

    private static final Pattern ALTERNATIVE = Pattern.compile(" ?<(oneOf|anyOf|allOf|if|then|else)( \\d+)?>");
    private static final Pattern STEP = Pattern.compile("\\[]|\\{.*?[$*]}|<job>|[^.\\[\\]{}]+");
    private static final String ITEM = "[]";

    /** Reads {@code services[] <oneOf 2>.variables.{.*}} and whatever follows behind a blank. */
    static SchemaPath parse(String text) {
        List<String> steps = new ArrayList<>();
        String plain = ALTERNATIVE.matcher(text).replaceAll("");
        int end = plain.indexOf(' ');
        Matcher matcher = STEP.matcher(end < 0 ? plain : plain.substring(0, end));
        while (matcher.find()) {
            steps.add(matcher.group());
        }
        return new SchemaPath(steps);
    }

    /** All subschemas at the end of the way; none where the schema does not know it. */
    List<JsonNode> in(JsonNode document) {
        Set<JsonNode> places = expand(document, document);
        for (String step : steps) {
            Set<JsonNode> next = new LinkedHashSet<>();
            for (JsonNode place : places) {
                JsonNode inner = inner(place, step);
                if (!inner.isMissingNode()) {
                    next.addAll(expand(inner, document));
                }
            }
            places = next;
        }
        return List.copyOf(places);
    }

    private static JsonNode inner(JsonNode place, String step) {
        if (step.equals(ITEM)) {
            return place.path("items");
        }
        if (step.equals("<job>") || step.startsWith("{")) {
            return place.path("additionalProperties");
        }
        return place.path("properties").path(step);
    }

    /** The subschema itself, what it refers to, and its alternatives. */
    private static Set<JsonNode> expand(JsonNode schema, JsonNode document) {
        Set<JsonNode> all = new LinkedHashSet<>();
        expandInto(all, schema, document);
        return all;
    }

    private static void expandInto(Set<JsonNode> all, JsonNode schema, JsonNode document) {
        all.add(schema);
        if (schema.has("$ref")) {
            expandInto(all, document.at(schema.get("$ref").asText().substring(1)), document);
        }
        for (String union : List.of("anyOf", "oneOf", "allOf")) {
            schema.path(union).forEach(alternative -> expandInto(all, alternative, document));
        }
        if (schema.has("then")) {
            expandInto(all, schema.get("then"), document);
        }
    }
}
