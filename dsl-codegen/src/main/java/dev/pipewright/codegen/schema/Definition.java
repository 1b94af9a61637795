package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code $defs}: a Java type, or a shape that stands in place of the reference to it. Properties are read on
 * demand by {@link Schema#properties}, since definitions may name each other in circles.
 */
public record Definition(String name, Kind kind, JsonNode schema) {

    /** What becomes of a definition. */
    public enum Kind {
        /** An immutable class over a mapping. */
        OBJECT,
        /** A class with constants. */
        ENUM,
        /** A hand-written type. */
        UNION,
        /** No type. */
        SHAPE
    }

    /** The simple name of the Java type. */
    public String javaName() {
        return schema.path("x-java").asText(name);
    }

    /** Where it stands, for a message. */
    public String place() {
        return "definition " + name;
    }

    /** What people should know. */
    public Notes notes() {
        return Notes.read(schema, null);
    }

    /** The property that the object's short form is, or null. */
    public @Nullable String shortKey() {
        return schema.hasNonNull("x-short") ? schema.get("x-short").asText() : null;
    }

    /** Whether the class carries the key under which it stands. */
    public boolean isNamed() {
        return schema.path("x-named").asBoolean(false);
    }

    /** Whether the factory is public. */
    public boolean hasPublicFactory() {
        return schema.path("x-factory").asBoolean(true);
    }

    /** The hand-written interfaces of the class. */
    public List<String> interfaces() {
        return strings("x-implements");
    }

    /** For a union: the types that its static {@code of} takes. */
    public List<String> from() {
        return strings("x-from");
    }

    /** For a union: the method that gives its node at an origin, or null where its own node is the one. */
    public @Nullable String through() {
        return schema.hasNonNull("x-through") ? schema.get("x-through").asText() : null;
    }

    /** For a union: whether it is always a string. */
    public boolean isText() {
        return schema.path("type").asText().equals("string");
    }

    private List<String> strings(String keyword) {
        return StreamSupport.stream(schema.path(keyword).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Definition that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
