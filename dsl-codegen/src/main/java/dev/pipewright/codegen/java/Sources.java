package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pipewright.codegen.java.Source.NodeCode;
import dev.pipewright.codegen.java.Source.Way;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.SchemaException;
import dev.pipewright.codegen.schema.Shape;
import dev.pipewright.codegen.schema.Shape.Alternatives;
import dev.pipewright.codegen.schema.Shape.Any;
import dev.pipewright.codegen.schema.Shape.AnyScalar;
import dev.pipewright.codegen.schema.Shape.Decimal;
import dev.pipewright.codegen.schema.Shape.Flag;
import dev.pipewright.codegen.schema.Shape.Items;
import dev.pipewright.codegen.schema.Shape.OneOf;
import dev.pipewright.codegen.schema.Shape.Section;
import dev.pipewright.codegen.schema.Shape.Span;
import dev.pipewright.codegen.schema.Shape.Table;
import dev.pipewright.codegen.schema.Shape.Text;
import dev.pipewright.codegen.schema.Shape.Union;
import dev.pipewright.codegen.schema.Shape.Whole;
import dev.pipewright.codegen.schema.TextLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Java types that a shape can be given as a single value; the first is the one that the accessor gives back. */
final class Sources {

    private final Schema schema;
    private final Target target;
    private final String place;
    private final LimitCode limits;
    private final ListCode lists;

    Sources(Schema schema, Target target, String place, LimitCode limits) {
        this.schema = schema;
        this.target = target;
        this.place = place;
        this.limits = limits;
        this.lists = new ListCode(limits);
    }

    List<Source> of(Shape shape) {
        if (shape instanceof Text text) {
            return List.of(string(text));
        }
        if (shape instanceof Span span) {
            NodeCode words = (value, origin) -> scalar(limits.duration(value, span.longest()), origin);
            return List.of(new Source(Types.DURATION, Way.PLACED, words), string(new Text(span.limits())));
        }
        if (shape instanceof Flag) {
            return List.of(new Source(TypeName.BOOLEAN, Way.PLACED, Sources::scalar));
        }
        if (shape instanceof Whole whole) {
            NodeCode node = (value, origin) -> scalar(limits.number(value, whole.bounds(), false), origin);
            return List.of(new Source(TypeName.INT, Way.PLACED, node));
        }
        if (shape instanceof Decimal decimal) {
            return decimal(decimal);
        }
        if (shape instanceof AnyScalar) {
            return List.of(
                    new Source(Types.STRING, Way.STRING, Sources::scalar),
                    new Source(TypeName.INT, Way.PLACED, Sources::scalar),
                    new Source(TypeName.BOOLEAN, Way.PLACED, Sources::scalar));
        }
        if (shape instanceof Any) {
            return List.of(
                    new Source(Types.NODE, Way.PLACED, (value, origin) -> value),
                    new Source(Types.STRING, Way.PLACED, Sources::scalar),
                    new Source(TypeName.INT, Way.PLACED, Sources::scalar),
                    new Source(TypeName.BOOLEAN, Way.PLACED, Sources::scalar));
        }
        if (shape instanceof OneOf oneOf) {
            ClassName type = target.type(oneOf.type().javaName());
            NodeCode node = (value, origin) ->
                    CodeBlock.of("$L.toNode().at($L)", limits.constant(value, type, oneOf.allowed()), origin);
            return List.of(new Source(type, Way.PLACED, node));
        }
        if (shape instanceof Section section) {
            return section(section);
        }
        if (shape instanceof Union union) {
            return union(union);
        }
        if (shape instanceof Items items) {
            Source item = of(items.item()).get(0);
            NodeCode node = (value, origin) -> lists.node(items, item, value, origin);
            return List.of(new Source(Types.list(item.type()), Way.PLACED, node));
        }
        if (shape instanceof Table table) {
            Source value = of(table.value()).get(0);
            NodeCode node = (values, origin) -> lists.map(table, value, values, origin);
            return List.of(new Source(Types.map(value.type()), Way.PLACED, node));
        }
        if (shape instanceof Alternatives alternatives) {
            List<Source> all = new ArrayList<>();
            alternatives.shapes().forEach(each -> all.addAll(of(each)));
            return all;
        }
        throw new IllegalStateException("a shape without a source: " + shape);
    }

    private Source string(Text text) {
        boolean free = text.limits().equals(TextLimits.NONE);
        NodeCode node = (value, origin) -> scalar(limits.text(value, text.limits()), origin);
        return new Source(Types.STRING, free ? Way.STRING : Way.PLACED, node);
    }

    /** A number may be written as an integer, and then it stays one. */
    private List<Source> decimal(Decimal decimal) {
        NodeCode whole = (value, origin) -> scalar(limits.number(value, decimal.bounds(), false), origin);
        NodeCode any = (value, origin) -> scalar(limits.number(value, decimal.bounds(), true), origin);
        return List.of(new Source(TypeName.DOUBLE, Way.PLACED, any), new Source(TypeName.INT, Way.PLACED, whole));
    }

    private List<Source> section(Section section) {
        if (section.type().isNamed()) {
            throw new SchemaException(
                    place, section.type() + " carries a name, so it can only stand under its own key");
        }
        List<Source> all = new ArrayList<>();
        Way way = section.type().shortKey() == null ? Way.VALUE : Way.THROUGH;
        all.add(new Source(
                target.type(section.type().javaName()), way, (value, origin) -> sectionNode(section.type(), value)));
        schema.shortProperty(section.type())
                .filter(property -> !(property.shape() instanceof Items))
                .ifPresent(property -> all.addAll(of(property.shape())));
        return all;
    }

    /** The node of an object, in its short form where that says it all. */
    static CodeBlock sectionNode(Definition type, CodeBlock value) {
        String brief = type.shortKey();
        return brief == null
                ? CodeBlock.of("$L.toNode()", value)
                : CodeBlock.of("$T.brief($L.toNode(), $S)", Types.NODES, value, brief);
    }

    private List<Source> union(Union union) {
        ClassName type = target.type(union.type().javaName());
        String through = union.type().through();
        List<Source> all = new ArrayList<>();
        all.add(new Source(
                type, through == null ? Way.VALUE : Way.THROUGH, (value, origin) -> unionNode(value, through, origin)));
        for (String name : union.type().from()) {
            NodeCode made = (value, origin) -> unionNode(CodeBlock.of("$T.of($L)", type, value), through, origin);
            all.add(new Source(target.named(name), through == null ? Way.MADE : Way.PLACED, made));
        }
        return all;
    }

    private static CodeBlock unionNode(CodeBlock union, @Nullable String through, CodeBlock origin) {
        return through == null ? CodeBlock.of("$L.toNode()", union) : CodeBlock.of("$L.$L($L)", union, through, origin);
    }

    private static CodeBlock scalar(CodeBlock value, CodeBlock origin) {
        return CodeBlock.of("$T.of($L, $L)", Types.SCALAR, value, origin);
    }
}
