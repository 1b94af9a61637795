package dev.pipewright.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import org.jspecify.annotations.Nullable;

/**
 * What the generated code belongs to.
 *
 * @param packageName the package of the generated classes and of the hand-written types that they name
 * @param product the name of the CI system
 * @param docUrl the page to whose anchors the Javadoc links
 * @param reference the simple name of the hand-written type that every keyword takes, or null for none
 */
public record Target(
        String packageName,
        String product,
        String docUrl,
        @Nullable String reference) {

    /** A type of this package, or of another where the name says so. */
    ClassName type(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0
                ? ClassName.get(packageName, name)
                : ClassName.get(name.substring(0, dot), name.substring(dot + 1));
    }

    /** A name of a type as a schema writes it: {@code String}, {@code int}, or a class. */
    TypeName named(String name) {
        return switch (name) {
            case "String" -> Types.STRING;
            case "int" -> TypeName.INT;
            case "boolean" -> TypeName.BOOLEAN;
            case "double" -> TypeName.DOUBLE;
            case "Duration" -> Types.DURATION;
            default -> type(name);
        };
    }

    /** The file of a type, marked as generated. */
    JavaFile file(TypeSpec.Builder type) {
        type.addAnnotation(AnnotationSpec.builder(Types.GENERATED)
                .addMember("value", "$S", "dev.pipewright.codegen")
                .build());
        return JavaFile.builder(packageName, type.build())
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }
}
