package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** The {@code $ref}s of a schema: pointers into the document itself. */
final class References {

    private static final String REF = "$ref";

    private References() {}

    /** Refuses a reference that leads nowhere, or out of the document, before anybody relies on it. */
    static void check(JsonNode document) {
        check(document, document);
    }

    private static void check(JsonNode node, JsonNode document) {
        JsonNode target = node.isObject() ? node.get(REF) : null;
        if (target != null && target.isTextual()) {
            follow(node, document);
        }
        for (JsonNode child : node) {
            check(child, document);
        }
    }

    /** The schema that a schema's {@code $ref} names. */
    static JsonNode follow(JsonNode schema, JsonNode document) {
        String target = schema.path(REF).asText();
        JsonNode found = target.startsWith("#") ? document.at(target.substring(1)) : document.at("/ ");
        if (found.isMissingNode()) {
            throw new IllegalStateException("the schema's reference \"" + target + "\" leads nowhere");
        }
        return found;
    }

    /** A schema without its reference chain: the first schema on it that has a keyword, or the last. */
    static JsonNode resolve(JsonNode schema, JsonNode document, String keyword) {
        JsonNode at = schema;
        for (int i = 0; i < 100 && !at.has(keyword) && at.has(REF); i++) {
            at = follow(at, document);
        }
        return at;
    }

    /** Calls for each property that a schema or one that applies in the same place declares. */
    static void properties(JsonNode schema, JsonNode document, Map<String, JsonNode> into, int depth) {
        if (depth == 0) {
            return;
        }
        schema.path("properties").properties().forEach(entry -> into.putIfAbsent(entry.getKey(), entry.getValue()));
        if (schema.has(REF)) {
            properties(follow(schema, document), document, into, depth - 1);
        }
        for (String keyword : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(keyword).forEach(branch -> properties(branch, document, into, depth - 1));
        }
        for (String keyword : new String[] {"then", "else"}) {
            properties(schema.path(keyword), document, into, depth - 1);
        }
    }
}
