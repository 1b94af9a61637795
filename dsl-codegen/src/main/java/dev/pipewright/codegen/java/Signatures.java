package dev.pipewright.codegen.java;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.Shape;
import java.util.stream.Collectors;

/** The method of a keyword in one line, for documentation. */
public final class Signatures {

    private Signatures() {}

    /** The first method that sets a keyword; empty for a keyword without methods. */
    public static String of(Schema schema, Target target, Property property) {
        if (property.shape() instanceof Shape.Tolerated) {
            return "";
        }
        Input input = new Inputs(schema, target, property).all().get(0);
        String parameters = input.parameters().stream().map(Signatures::type).collect(Collectors.joining(", "));
        String shown = input.varargs() ? parameters.replaceAll("\\[]$", "...") : parameters;
        return "`" + property.javaName() + "(" + shown + ")`";
    }

    private static String type(ParameterSpec parameter) {
        TypeName type = parameter.type();
        return type.toString().replaceAll("[a-z][A-Za-z0-9]*\\.", "");
    }
}
