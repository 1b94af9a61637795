package dev.pipewright.codegen.schema;

import org.jspecify.annotations.Nullable;

/**
 * A keyword of an object.
 *
 * @param owner the definition it belongs to
 * @param key as YAML writes it
 * @param javaName the name of its methods
 * @param singular the name of the method that sets one entry of a map, or null
 * @param required whether the object cannot be without it
 * @param notes what people should know
 * @param shape what it takes
 */
public record Property(
        String owner,
        String key,
        String javaName,
        @Nullable String singular,
        boolean required,
        Notes notes,
        Shape shape) {

    /** Where it stands, for a message: {@code property Job.script}. */
    public String place() {
        return "property " + owner + "." + key;
    }
}
