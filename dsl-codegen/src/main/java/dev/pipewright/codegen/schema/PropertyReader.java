package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Reads the properties of one object. */
final class PropertyReader {

    private final Schema schema;
    private final String owner;
    private final Notes ownerNotes;
    private final Set<String> required;

    PropertyReader(Schema schema, String owner, Notes ownerNotes, Set<String> required) {
        this.schema = schema;
        this.owner = owner;
        this.ownerNotes = ownerNotes;
        this.required = required;
    }

    Property read(String key, JsonNode written) {
        String place = "property " + owner + "." + key;
        JsonNode effective = new References(schema).resolve(place, written);
        Notes notes = Notes.read(effective, ownerNotes.doc());
        if (notes.description().isEmpty()) {
            throw new SchemaException(place, "a property needs a \"description\"");
        }
        String javaName = effective.path("x-java").asText(JavaNames.camel(key));
        String singular =
                effective.hasNonNull("x-singular") ? effective.get("x-singular").asText() : null;
        Shape shape = new ShapeReader(schema, place).read(effective);
        if (singular != null && !(shape instanceof Shape.Table) && !hasTable(shape)) {
            throw new SchemaException(place, "x-singular is for maps");
        }
        JavaNames.check(place, javaName);
        return new Property(owner, key, javaName, singular, required.contains(key), notes, shape);
    }

    private static boolean hasTable(Shape shape) {
        return shape instanceof Shape.Alternatives alternatives
                && alternatives.shapes().stream().anyMatch(Shape.Table.class::isInstance);
    }
}
