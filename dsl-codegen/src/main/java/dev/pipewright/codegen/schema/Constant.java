package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A value of an open enum.
 *
 * @param text as YAML writes it
 * @param notes what people should know
 */
public record Constant(String text, Notes notes) {

    /** The name of the constant in Java. */
    public String javaName() {
        return JavaNames.constant(text);
    }

    /** The constants of an enum: the values it lists, or those that it describes. */
    public static List<Constant> of(Definition definition) {
        JsonNode described = definition.schema().path("x-values");
        Set<String> texts = new LinkedHashSet<>(TextLimits.allowed(definition.schema()));
        described.fieldNames().forEachRemaining(texts::add);
        if (texts.isEmpty()) {
            throw new SchemaException(definition.place(), "an enum needs \"enum\" or \"x-values\"");
        }
        List<Constant> constants = new ArrayList<>();
        for (String text : texts) {
            JsonNode schema = described.path(text);
            if (schema instanceof ObjectNode) {
                Known.checkShape(definition.place() + " value " + text, schema);
            }
            constants.add(new Constant(text, Notes.read(schema, null)));
        }
        return List.copyOf(constants);
    }
}
