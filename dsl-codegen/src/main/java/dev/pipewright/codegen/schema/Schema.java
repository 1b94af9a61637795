package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A whole schema.
 *
 * @param root the document as read
 * @param definitions by name, in the order of the file
 */
public record Schema(JsonNode root, Map<String, Definition> definitions) {

    /** The definitions of one kind, in the order of the file. */
    public List<Definition> definitions(Definition.Kind kind) {
        return definitions.values().stream()
                .filter(definition -> definition.kind() == kind)
                .toList();
    }

    /** The properties of an object, in emit order. */
    public List<Property> properties(Definition definition) {
        return properties(definition.name(), body(definition), definition.notes());
    }

    /** The keywords at the root of a document. */
    public List<Property> rootProperties() {
        return properties("document", root, Notes.read(root, null));
    }

    private List<Property> properties(String owner, JsonNode body, Notes ownerNotes) {
        Set<String> required = new TreeSet<>();
        body.path("required").forEach(key -> required.add(key.asText()));
        PropertyReader reader = new PropertyReader(this, owner, ownerNotes, required);
        List<Property> properties = new ArrayList<>();
        body.path("properties")
                .properties()
                .forEach(field -> properties.add(reader.read(field.getKey(), field.getValue())));
        return List.copyOf(properties);
    }

    /** The property that the short form of an object is. */
    public Optional<Property> shortProperty(Definition definition) {
        String key = definition.shortKey();
        if (key == null) {
            return Optional.empty();
        }
        return Optional.of(properties(definition).stream()
                .filter(property -> property.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new SchemaException(
                        definition.place(), "x-short names \"" + key + "\", which is none of its properties")));
    }

    /** The object schema of a definition, which may stand beside its short form. */
    static JsonNode body(Definition definition) {
        JsonNode schema = definition.schema();
        if (schema.has("properties")) {
            return schema;
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            for (JsonNode alternative : schema.path(choice)) {
                if (alternative.has("properties")) {
                    return alternative;
                }
            }
        }
        throw new SchemaException(
                definition.place(), "an object needs \"properties\", beside its short form if it has one");
    }
}
