package dev.pipewright.codegen.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The types that generated code names. */
final class Types {

    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName DURATION = ClassName.get(Duration.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName MAP = ClassName.get(Map.class);
    static final ClassName OPTIONAL = ClassName.get(Optional.class);
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    static final AnnotationSpec NULLABLE = AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    static final ClassName NODE = tree("Node");
    static final ClassName SCALAR = tree("Scalar");
    static final ClassName SEQUENCE = tree("Sequence");
    static final ClassName MAPPING = tree("Mapping");
    static final ClassName ORIGIN = tree("Origin");
    static final ClassName VALUE = tree("Value");
    static final ClassName KEY_ORDER = tree("KeyOrder");
    static final ClassName TYPED_MAPPING = tree("TypedMapping");

    static final ClassName FORM = keyword("Form");
    static final ClassName NODES = keyword("Nodes");
    static final ClassName LIMIT = keyword("Limit");
    static final ClassName DURATION_WORDS = keyword("DurationWords");

    private Types() {}

    static TypeName list(TypeName item) {
        return ParameterizedTypeName.get(LIST, item.box());
    }

    static TypeName map(TypeName value) {
        return ParameterizedTypeName.get(MAP, STRING, value.box());
    }

    static TypeName optional(TypeName value) {
        return ParameterizedTypeName.get(OPTIONAL, value.box());
    }

    static TypeName change(TypeName value) {
        return ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), value);
    }

    private static ClassName tree(String name) {
        return ClassName.get("dev.pipewright.tree", name);
    }

    private static ClassName keyword(String name) {
        return ClassName.get("dev.pipewright.keyword", name);
    }
}
