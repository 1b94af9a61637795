package dev.pipewright.codegen.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the shape of a schema, or fails by the name of the place. */
final class ShapeReader {

    private final Schema schema;
    private final String place;

    ShapeReader(Schema schema, String place) {
        this.schema = schema;
        this.place = place;
    }

    Shape read(JsonNode written) {
        JsonNode node = new References(schema).resolve(place, written);
        Known.checkShape(place, node);
        if (node.has("x-kind")) {
            return ofKind(node, node.get("x-kind").asText());
        }
        if (node.has("$ref")) {
            return ofReference(node);
        }
        if (node.path("type").isArray()) {
            return ofTypes(node);
        }
        if (node.has("type")) {
            return ofType(node, node.get("type").asText());
        }
        if (node.has("anyOf")) {
            return alternatives(node.get("anyOf"));
        }
        if (node.has("const") || node.has("enum")) {
            return ofValue(node);
        }
        throw unknown(node);
    }

    private Shape ofKind(JsonNode node, String kind) {
        return switch (kind) {
            case "any" -> new Any();
            case "scalar" -> new AnyScalar();
            case "tolerated" -> new Tolerated();
            case "shape" -> read(((ObjectNode) node.deepCopy()).without("x-kind"));
            case "strings" -> new Items(new Text(TextLimits.NONE), Spelling.STRINGS, count(node));
            case "one-or-many" -> new Items(read(needed(node, "items")), Spelling.ONE_OR_MANY, count(node));
            case "many-or-one" -> new Items(read(needed(node, "items")), Spelling.MANY_OR_ONE, count(node));
            default -> throw new SchemaException(place, "the generator does not know the x-kind \"" + kind + "\" here");
        };
    }

    private Shape ofReference(JsonNode node) {
        Definition target =
                new References(schema).target(place, node.get("$ref").asText());
        return switch (target.kind()) {
            case OBJECT -> new Section(target);
            case ENUM -> new OneOf(target, TextLimits.allowed(node));
            case UNION -> new Union(target);
            case SHAPE ->
                throw new IllegalStateException("a shape stays where it should have been resolved: " + target);
        };
    }

    private Shape ofTypes(JsonNode node) {
        List<JsonNode> each = new ArrayList<>();
        for (JsonNode type : node.get("type")) {
            ObjectNode one = node.deepCopy();
            each.add(one.set("type", type));
        }
        return combined(each);
    }

    private Shape ofType(JsonNode node, String type) {
        return switch (type) {
            case "string" -> text(node);
            case "boolean" -> new Flag();
            case "integer" -> new Whole(Bounds.read(node, "minimum", "maximum"));
            case "number" -> new Decimal(Bounds.read(node, "minimum", "maximum"));
            case "array" -> new Items(read(needed(node, "items")), Spelling.LIST, count(node));
            case "object" -> table(node);
            default -> throw unknown(node);
        };
    }

    private Shape text(JsonNode node) {
        String type = node.path("x-type").asText("string");
        if (node.has("x-longest") && !type.equals("duration")) {
            throw new SchemaException(place, "x-longest is for durations; a text has maxLength");
        }
        return switch (type) {
            case "string" -> new Text(TextLimits.read(node));
            case "duration" -> new Span(TextLimits.read(node), longest(node));
            default -> throw new SchemaException(place, "the generator does not know the x-type \"" + type + "\"");
        };
    }

    private @Nullable Duration longest(JsonNode node) {
        if (!node.has("x-longest")) {
            return null;
        }
        String text = node.get("x-longest").asText();
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException wrong) {
            throw (SchemaException)
                    new SchemaException(place, "x-longest is a duration such as P7D or PT90M, but got \"" + text + "\"")
                            .initCause(wrong);
        }
    }

    private Shape table(JsonNode node) {
        JsonNode values = node.path("additionalProperties");
        if (node.has("properties") || values.isMissingNode() || (values.isBoolean() && !values.asBoolean())) {
            JsonNode patterns = node.path("patternProperties");
            if (!node.has("properties") && patterns.size() == 1) {
                return new Table(read(patterns.elements().next()), entries(node));
            }
            throw new SchemaException(place, "an object with keys of its own belongs in $defs, as x-kind: object");
        }
        boolean open = values.isBoolean() || values.isEmpty();
        return new Table(open ? new Any() : read(values), entries(node));
    }

    private Shape ofValue(JsonNode node) {
        JsonNode value =
                node.has("const") ? node.get("const") : node.get("enum").path(0);
        if (value.isBoolean()) {
            return new Flag();
        }
        if (value.isTextual()) {
            return new Text(TextLimits.read(node));
        }
        throw unknown(node);
    }

    private Shape alternatives(JsonNode choices) {
        List<JsonNode> each = new ArrayList<>();
        choices.forEach(each::add);
        return combined(each);
    }

    /** Null and what is tolerated are no alternatives of their own: they are set by key. Several strings are one, which must then take any of them. */
    private Shape combined(List<JsonNode> choices) {
        List<Shape> shapes = new ArrayList<>();
        for (JsonNode choice : choices) {
            if (!choice.path("type").asText().equals("null")) {
                Shape shape = read(choice);
                if (shape instanceof Tolerated) {
                    continue;
                }
                for (Shape each : shape instanceof Alternatives nested ? nested.shapes() : List.of(shape)) {
                    add(shapes, each);
                }
            }
        }
        if (shapes.isEmpty()) {
            throw new SchemaException(place, "none of the alternatives is anything but null or tolerated");
        }
        return shapes.size() == 1 ? shapes.get(0) : new Alternatives(List.copyOf(shapes));
    }

    private static void add(List<Shape> shapes, Shape shape) {
        if (shape instanceof Text && shapes.removeIf(Text.class::isInstance)) {
            shapes.add(0, new Text(TextLimits.NONE));
        } else if (!shapes.contains(shape)) {
            shapes.add(shape);
        }
    }

    private JsonNode needed(JsonNode node, String keyword) {
        if (!node.has(keyword)) {
            throw new SchemaException(place, "a list needs \"" + keyword + "\"");
        }
        return node.get(keyword);
    }

    private static Bounds count(JsonNode node) {
        return Bounds.read(node, node.has("x-fewest") ? "x-fewest" : "minItems", "maxItems");
    }

    private static Bounds entries(JsonNode node) {
        return Bounds.read(node, "minProperties", "maxProperties");
    }

    private SchemaException unknown(JsonNode node) {
        return new SchemaException(place, "the generator does not know this shape: " + node);
    }
}
