package dev.pipewright.codegen.java;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.codegen.schema.Constant;
import dev.pipewright.codegen.schema.JavaNames;
import dev.pipewright.codegen.schema.Notes;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.Shape;
import dev.pipewright.codegen.schema.Shape.Alternatives;
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
import dev.pipewright.codegen.schema.Shape.Whole;
import dev.pipewright.codegen.schema.TextLimits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The example of a keyword: the schema's own, or one made from the shape. */
final class Examples {

    /** An argument in Java and the value that it writes, in one line. */
    private record Sample(String java, String yaml) {}

    private final Schema schema;

    Examples(Schema schema) {
        this.schema = schema;
    }

    Example of(Property property) {
        Notes notes = property.notes();
        if (notes.example() != null || notes.exampleJava() != null) {
            return new Example(notes.exampleJava(), notes.example());
        }
        return sample(property.shape(), notes, 0)
                .map(sample -> property.shape() instanceof Table && property.singular() != null
                        ? entry(property, sample)
                        : new Example(
                                "." + property.javaName() + "(" + sample.java() + ")",
                                property.key() + ": " + sample.yaml()))
                .orElse(Example.NONE);
    }

    private static Example entry(Property property, Sample sample) {
        return new Example(
                "." + property.singular() + "(\"KEY\", " + sample.java() + ")",
                property.key() + ": {KEY: " + sample.yaml() + "}");
    }

    private Optional<Sample> sample(Shape shape, Notes notes, int depth) {
        if (shape instanceof Text text) {
            return Optional.of(text(text.limits(), notes));
        }
        if (shape instanceof Span) {
            return Optional.of(new Sample("Duration.ofMinutes(90)", "1 hour 30 minutes"));
        }
        if (shape instanceof AnyScalar) {
            return Optional.of(new Sample("\"...\"", "..."));
        }
        if (shape instanceof Flag) {
            boolean value = notes.standard() == null || !notes.standard().asBoolean();
            return Optional.of(new Sample(String.valueOf(value), String.valueOf(value)));
        }
        if (shape instanceof Whole whole) {
            return Optional.of(number(whole.bounds().least(), notes));
        }
        if (shape instanceof Decimal decimal) {
            return Optional.of(number(decimal.bounds().least(), notes));
        }
        if (shape instanceof OneOf oneOf) {
            return Optional.of(constant(oneOf));
        }
        if (shape instanceof Section section) {
            return depth > 1 ? Optional.empty() : section(section, depth);
        }
        if (shape instanceof Items items) {
            boolean bare = items.spelling() == Spelling.ONE_OR_MANY;
            return sample(items.item(), notes, depth)
                    .map(item -> bare ? item : new Sample(item.java(), "[" + item.yaml() + "]"));
        }
        if (shape instanceof Table table) {
            return sample(table.value(), notes, depth);
        }
        return shape instanceof Alternatives alternatives
                ? sample(alternatives.shapes().get(0), notes, depth)
                : Optional.empty();
    }

    private static Sample text(TextLimits limits, Notes notes) {
        JsonNode standard = notes.standard();
        String text = !limits.allowed().isEmpty()
                ? limits.allowed().get(0)
                : standard != null && standard.isTextual() ? standard.textValue() : "...";
        return new Sample("\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"", text);
    }

    private static Sample number(@Nullable BigDecimal least, Notes notes) {
        JsonNode standard = notes.standard();
        String number = standard != null && standard.isNumber()
                ? standard.asText()
                : least == null ? "2" : least.max(BigDecimal.ONE).toPlainString();
        return new Sample(number, number);
    }

    private static Sample constant(OneOf oneOf) {
        String value = oneOf.allowed().isEmpty()
                ? Constant.of(oneOf.type()).get(0).text()
                : oneOf.allowed().get(0);
        return new Sample(oneOf.type().javaName() + "." + JavaNames.constant(value), value);
    }

    /** What the object cannot do without, or else its first keyword. */
    private Optional<Sample> section(Section section, int depth) {
        List<Property> properties = schema.properties(section.type());
        List<Property> required = properties.stream().filter(Property::required).toList();
        if (required.size() > 1 || properties.isEmpty()) {
            return Optional.empty();
        }
        Property shown = required.isEmpty() ? properties.get(0) : required.get(0);
        boolean map = shown.shape() instanceof Table;
        return sample(shown.shape(), shown.notes(), depth + 1)
                .filter(sample -> !map)
                .map(sample -> {
                    String type = section.type().javaName();
                    String it = type.substring(0, 1).toLowerCase(Locale.ROOT);
                    String java = required.isEmpty()
                            ? it + " -> " + it + "." + shown.javaName() + "(" + sample.java() + ")"
                            : type + ".of(" + sample.java() + ")";
                    return new Sample(java, "{" + shown.key() + ": " + sample.yaml() + "}");
                });
    }
}
