package dev.pipewright.codegen.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.SchemaException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds methods of two keywords that Java could not tell apart. */
final class Overloads {

    private Overloads() {}

    static void check(Definition definition, List<MethodSpec> methods) {
        Set<String> seen = new HashSet<>();
        for (MethodSpec method : methods) {
            String signature = method.name()
                    + method.parameters().stream()
                            .map(parameter -> erasure(parameter.type()))
                            .collect(Collectors.joining(", ", "(", ")"));
            if (!seen.add(signature)) {
                throw new SchemaException(
                        definition.place(),
                        "two keywords would both have the method " + signature + "; give one an x-java");
            }
        }
    }

    private static String erasure(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType().toString() : type.toString();
    }
}
