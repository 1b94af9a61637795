package dev.pipewright.codegen.schema;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a property takes. */
public sealed interface Shape {

    /** A string. */
    record Text(TextLimits limits) implements Shape {}

    /** A string that is a duration in Java; {@code longest} is null where the schema sets no limit. */
    record Span(TextLimits limits, @Nullable Duration longest) implements Shape {}

    /** True or false. */
    record Flag() implements Shape {}

    /** An integer. */
    record Whole(Bounds bounds) implements Shape {}

    /** A number. */
    record Decimal(Bounds bounds) implements Shape {}

    /** A string, a number or a boolean, whichever. */
    record AnyScalar() implements Shape {}

    /** What is read but should not be written; it has no methods. */
    record Tolerated() implements Shape {}

    /** A value whose shape is left open. */
    record Any() implements Shape {}

    /** An open enum; {@code allowed} is empty where every value will do. */
    record OneOf(Definition type, List<String> allowed) implements Shape {}

    /** A generated class. */
    record Section(Definition type) implements Shape {}

    /** A hand-written type. */
    record Union(Definition type) implements Shape {}

    /** A list. */
    record Items(Shape item, Spelling spelling, Bounds count) implements Shape {}

    /** Free keys with values of one shape. */
    record Table(Shape value, Bounds count) implements Shape {}

    /** Any of several shapes, none of which is this one. */
    record Alternatives(List<Shape> shapes) implements Shape {}

    /** How a list may be written and read. */
    enum Spelling {
        /** Always a list. */
        LIST,
        /** A list of strings, or one string; lists may be nested. */
        STRINGS,
        /** Bare where there is one item. */
        ONE_OR_MANY,
        /** Written as a list; one item may be read bare. */
        MANY_OR_ONE
    }
}
