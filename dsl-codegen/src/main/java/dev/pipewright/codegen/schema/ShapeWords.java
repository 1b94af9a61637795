package dev.pipewright.codegen.schema;

import dev.pipewright.codegen.schema.Shape.Alternatives;
import dev.pipewright.codegen.schema.Shape.Any;
import dev.pipewright.codegen.schema.Shape.AnyScalar;
import dev.pipewright.codegen.schema.Shape.Decimal;
import dev.pipewright.codegen.schema.Shape.Flag;
import dev.pipewright.codegen.schema.Shape.Items;
import dev.pipewright.codegen.schema.Shape.OneOf;
import dev.pipewright.codegen.schema.Shape.Section;
import dev.pipewright.codegen.schema.Shape.Span;
import dev.pipewright.codegen.schema.Shape.Spelling;
import dev.pipewright.codegen.schema.Shape.Table;
import dev.pipewright.codegen.schema.Shape.Text;
import dev.pipewright.codegen.schema.Shape.Tolerated;
import dev.pipewright.codegen.schema.Shape.Union;
import dev.pipewright.codegen.schema.Shape.Whole;
import java.util.List;
import java.util.stream.Collectors;

/** Shapes in words. */
public final class ShapeWords {

    private ShapeWords() {}

    /** What a shape takes, with its limits. */
    public static String of(Shape shape) {
        if (shape instanceof Text text) {
            return text(text.limits());
        }
        if (shape instanceof Span) {
            return "duration";
        }
        if (shape instanceof Flag) {
            return "true or false";
        }
        if (shape instanceof Whole whole) {
            return bounded("integer", whole.bounds());
        }
        if (shape instanceof Decimal decimal) {
            return bounded("number", decimal.bounds());
        }
        if (shape instanceof Any || shape instanceof Tolerated) {
            return "anything";
        }
        if (shape instanceof AnyScalar) {
            return "string, number or boolean";
        }
        if (shape instanceof OneOf oneOf) {
            return oneOf.allowed().isEmpty() ? oneOf.type().name() : oneOf.type() + ": " + codes(oneOf.allowed());
        }
        if (shape instanceof Section section) {
            return section.type().name();
        }
        if (shape instanceof Union union) {
            return union.type().name();
        }
        if (shape instanceof Items items) {
            String one = items.spelling() == Spelling.LIST ? "" : "one or ";
            return one + "a list of " + of(items.item()) + count(items.count());
        }
        if (shape instanceof Table table) {
            return "map to " + of(table.value()) + count(table.count());
        }
        if (shape instanceof Alternatives alternatives) {
            return alternatives.shapes().stream().map(ShapeWords::of).collect(Collectors.joining(", or "));
        }
        throw new IllegalStateException("a shape without words: " + shape);
    }

    private static String text(TextLimits limits) {
        return limits.allowed().isEmpty()
                ? limits.length().isBounded() ? "string of " + limits.length().words() + " characters" : "string"
                : codes(limits.allowed());
    }

    private static String bounded(String type, Bounds bounds) {
        return bounds.isBounded() ? type + ", " + bounds.words() : type;
    }

    private static String count(Bounds bounds) {
        return bounds.isBounded() ? " (" + bounds.words() + ")" : "";
    }

    private static String codes(List<String> values) {
        return values.stream().map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    }
}
