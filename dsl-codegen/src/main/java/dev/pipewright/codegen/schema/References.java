package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts shapes in place of the references to them; references to types stay. */
final class References {

    private static final String PREFIX = "#/$defs/";

    private final Schema schema;

    References(Schema schema) {
        this.schema = schema;
    }

    /** The schema with a referenced shape under it, so that what stands beside the reference wins. */
    JsonNode resolve(String place, JsonNode written) {
        JsonNode current = written;
        for (int depth = 0; current.has("$ref"); depth++) {
            Definition target = target(place, current.get("$ref").asText());
            if (target.kind() != Definition.Kind.SHAPE) {
                return current;
            }
            if (depth > schema.definitions().size()) {
                throw new SchemaException(place, "shapes refer to each other in a circle, by way of " + target);
            }
            ObjectNode merged = target.schema().deepCopy();
            current.properties().forEach(field -> {
                if (!field.getKey().equals("$ref")) {
                    merged.set(field.getKey(), field.getValue());
                }
            });
            current = merged;
        }
        return current;
    }

    Definition target(String place, String reference) {
        Definition target =
                reference.startsWith(PREFIX) ? schema.definitions().get(reference.substring(PREFIX.length())) : null;
        if (target == null) {
            throw new SchemaException(place, "\"" + reference + "\" is no definition of this schema");
        }
        return target;
    }
}
