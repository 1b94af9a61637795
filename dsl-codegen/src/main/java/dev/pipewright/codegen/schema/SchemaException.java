package dev.pipewright.codegen.schema;

/** The schema says something that the generator does not know; the message begins with the place. */
public final class SchemaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a place of the schema.
     *
     * @param place as in {@code property Job.foo}
     * @param problem what is wrong, and what would be right
     */
    public SchemaException(String place, String problem) {
        super(place + ": " + problem);
    }
}
