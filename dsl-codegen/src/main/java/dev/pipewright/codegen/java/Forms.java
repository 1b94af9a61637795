package dev.pipewright.codegen.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pipewright.codegen.schema.Definition;
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
import dev.pipewright.codegen.schema.Shape.Spelling;
import dev.pipewright.codegen.schema.Shape.Table;
import dev.pipewright.codegen.schema.Shape.Text;
import dev.pipewright.codegen.schema.Shape.Union;
import dev.pipewright.codegen.schema.Shape.Whole;

/** How a shape is read: the type that the accessor gives, and the code of its {@code Form}. */
record Forms(TypeName type, CodeBlock form) {

    static Forms of(Shape shape, Target target) {
        if (shape instanceof Text || shape instanceof Span || shape instanceof AnyScalar) {
            return constant(Types.STRING, "TEXT");
        }
        if (shape instanceof Flag) {
            return constant(TypeName.BOOLEAN, "FLAG");
        }
        if (shape instanceof Whole) {
            return constant(TypeName.INT, "WHOLE");
        }
        if (shape instanceof Decimal) {
            return constant(TypeName.DOUBLE, "DECIMAL");
        }
        if (shape instanceof Any || shape instanceof Alternatives) {
            return constant(Types.NODE, "NODE");
        }
        if (shape instanceof OneOf oneOf) {
            return made("text", target.type(oneOf.type().javaName()), "of");
        }
        if (shape instanceof Section section) {
            return section(section.type(), target);
        }
        if (shape instanceof Union union) {
            TypeName type = target.type(union.type().javaName());
            return union.type().isText() ? made("text", type, "of") : made("node", type, "from");
        }
        if (shape instanceof Items items) {
            return items(items, target);
        }
        if (shape instanceof Table table) {
            Forms value = of(table.value(), target);
            return new Forms(Types.map(value.type()), CodeBlock.of("$T.map($L)", Types.FORM, value.form()));
        }
        throw new IllegalStateException("a shape without a form: " + shape);
    }

    private static Forms constant(TypeName type, String name) {
        return new Forms(type, CodeBlock.of("$T.$L", Types.FORM, name));
    }

    private static Forms made(String form, TypeName type, String method) {
        return new Forms(type, CodeBlock.of("$T.$L($T::$L)", Types.FORM, form, type, method));
    }

    private static Forms section(Definition definition, Target target) {
        TypeName type = target.type(definition.javaName());
        String brief = definition.shortKey();
        return brief == null
                ? made("mapping", type, "from")
                : new Forms(type, CodeBlock.of("$T.mappingOr($S, $T::from)", Types.FORM, brief, type));
    }

    private static Forms items(Items items, Target target) {
        Forms item = of(items.item(), target);
        TypeName type = Types.list(item.type());
        if (items.spelling() == Spelling.STRINGS) {
            return constant(type, "STRINGS");
        }
        String method = items.spelling() == Spelling.LIST ? "list" : "oneOrMany";
        return new Forms(type, CodeBlock.of("$T.$L($L)", Types.FORM, method, item.form()));
    }
}
