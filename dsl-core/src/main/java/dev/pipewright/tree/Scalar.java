package dev.pipewright.tree;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A single value: text, a number, true or false, or null. */
public final class Scalar extends Node {

    /** What a scalar is, as the CI server's YAML reader sees it. */
    public enum Kind {
        STRING,
        BOOLEAN,
        INTEGER,
        FLOAT,
        NULL,
        /** An unquoted date or time; its value is its text. */
        TIMESTAMP,
        /** A mapping or a sequence in the place of a key, which YAML permits and no CI server understands. */
        COLLECTION
    }

    private final Kind kind;
    private final @Nullable Object value;
    private final @Nullable String spelling;

    private Scalar(
            Origin origin,
            @Nullable Decoration decoration,
            Kind kind,
            @Nullable Object value,
            @Nullable String spelling) {
        super(origin, decoration);
        this.kind = kind;
        this.value = value;
        this.spelling = spelling;
    }

    /** A string, whatever it looks like. */
    public static Scalar of(String text) {
        return of(text, Origin.unknown());
    }

    /** A string, whatever it looks like, written at a place. */
    public static Scalar of(String text, Origin origin) {
        return new Scalar(origin, null, Kind.STRING, Objects.requireNonNull(text, "text"), null);
    }

    /** True or false. */
    public static Scalar of(boolean value) {
        return of(value, Origin.unknown());
    }

    /** True or false, written at a place. */
    public static Scalar of(boolean value, Origin origin) {
        return new Scalar(origin, null, Kind.BOOLEAN, value, null);
    }

    /** An integer. */
    public static Scalar of(long value) {
        return of(value, Origin.unknown());
    }

    /** An integer, written at a place. */
    public static Scalar of(long value, Origin origin) {
        return new Scalar(origin, null, Kind.INTEGER, BigInteger.valueOf(value), null);
    }

    /** A floating-point number. */
    public static Scalar of(double value) {
        return of(value, Origin.unknown());
    }

    /** A floating-point number, written at a place. */
    public static Scalar of(double value, Origin origin) {
        return new Scalar(origin, null, Kind.FLOAT, value, null);
    }

    /** The explicit null, which is not the same as an absent key. */
    public static Scalar ofNull() {
        return new Scalar(Origin.unknown(), null, Kind.NULL, null, null);
    }

    /**
     * A scalar as a reader found it.
     *
     * @param value a {@link String} for strings and timestamps, a {@link Boolean}, a {@link BigInteger}, a {@link Double},
     *     the {@link Mapping} or {@link Sequence} of a collection, or null, as the kind says
     * @param spelling how the file wrote it, where that is not how we would write the value: {@code 0x1F}, {@code yes}
     */
    public static Scalar read(Kind kind, @Nullable Object value, @Nullable String spelling, Origin origin) {
        boolean fits = switch (kind) {
            case STRING, TIMESTAMP -> value instanceof String;
            case BOOLEAN -> value instanceof Boolean;
            case INTEGER -> value instanceof BigInteger;
            case FLOAT -> value instanceof Double;
            case NULL -> value == null;
            case COLLECTION -> value instanceof Mapping || value instanceof Sequence;
        };
        if (!fits) {
            throw new IllegalArgumentException("a scalar of kind " + kind + " cannot hold " + value);
        }
        return new Scalar(origin, null, kind, value, spelling);
    }

    /** What this scalar is. */
    public Kind kind() {
        return kind;
    }

    /** Whether this is a string. */
    public boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether this is the explicit null. */
    public boolean isNull() {
        return kind == Kind.NULL;
    }

    /**
     * The value: a {@link String}, {@link Boolean}, {@link BigInteger} or {@link Double}, or the {@link Node} of a
     * collection; null for the explicit null.
     */
    public @Nullable Object value() {
        return value;
    }

    /** The value as text; the empty string for null. Of a long collection it is the beginning. */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Node collection) {
            return ShortText.of(collection);
        }
        return value == null ? "" : value.toString();
    }

    /** The mapping or the sequence that stands in the place of this key. */
    public Optional<Node> collection() {
        return value instanceof Node node ? Optional.of(node) : Optional.empty();
    }

    /**
     * How the file spelled this value, where it is not how we would. A string has a spelling only where it is a Ruby
     * symbol in the file, {@code :text}, whose value is {@code text}; and its own text where a variable, {@code ${NAME}},
     * stands in it without quotes.
     */
    public Optional<String> spelling() {
        return Optional.ofNullable(spelling);
    }

    @Override
    public Scalar at(Origin newOrigin) {
        return (Scalar) super.at(newOrigin);
    }

    @Override
    Scalar copy(Origin newOrigin, @Nullable Decoration newDecoration) {
        return new Scalar(newOrigin, newDecoration, kind, value, spelling);
    }

    @Override
    public boolean isSameAs(Node other) {
        return equals(other);
    }

    @Override
    public int identityHash() {
        return hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scalar that && kind == that.kind && Objects.equals(value, that.value) && sameTag(that);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return kind == Kind.STRING ? '"' + text() + '"' : kind == Kind.NULL ? "null" : text();
    }
}
