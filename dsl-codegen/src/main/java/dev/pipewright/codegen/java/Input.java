package dev.pipewright.codegen.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One way to give a keyword its value: the parameters of an overload and the node made of them.
 *
 * @param parameters the parameters, the last of which may be variable
 * @param varargs whether the last parameter is variable
 * @param droppable whether an overload before it with the same erasure makes this one needless
 * @param node the code of the node, for the code of an origin
 */
record Input(List<ParameterSpec> parameters, boolean varargs, boolean droppable, UnaryOperator<CodeBlock> node) {

    static Input single(TypeName type, String name, UnaryOperator<CodeBlock> node) {
        return new Input(List.of(ParameterSpec.builder(type, name).build()), false, false, node);
    }

    static Input variable(TypeName item, String name, UnaryOperator<CodeBlock> node) {
        return new Input(
                List.of(ParameterSpec.builder(ArrayTypeName.of(item.box()), name)
                        .build()),
                true,
                false,
                node);
    }

    static Input firstAndMore(TypeName item, UnaryOperator<CodeBlock> node) {
        return new Input(
                List.of(
                        ParameterSpec.builder(item.box(), "first").build(),
                        ParameterSpec.builder(ArrayTypeName.of(item.box()), "more")
                                .build()),
                true,
                false,
                node);
    }

    Input asDroppable() {
        return new Input(parameters, varargs, true, node);
    }

    /** Whether a function is among the parameters. */
    boolean hasChange() {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals("change"));
    }

    /** Equal for overloads that a compiler, or a call without arguments, could not tell apart. */
    String signature() {
        if (varargs && parameters.size() == 2 && parameters.get(0).name().equals("first")) {
            return parameters.get(0).type() + "[]";
        }
        return parameters.stream().map(each -> erasure(each.type())).collect(Collectors.joining(","));
    }

    private static String erasure(TypeName type) {
        ClassName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : null;
        return raw == null ? type.toString() : raw.toString();
    }
}
