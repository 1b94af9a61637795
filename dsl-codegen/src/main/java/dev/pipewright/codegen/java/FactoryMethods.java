package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code of}, which takes what the object cannot do without, and {@code from}, which covers what was read. */
final class FactoryMethods {

    private static final CodeBlock ORIGIN = CodeBlock.of("origin");

    private final Schema schema;
    private final Target target;
    private final Definition definition;
    private final ClassName self;

    FactoryMethods(Schema schema, Target target, Definition definition) {
        this.schema = schema;
        this.target = target;
        this.definition = definition;
        this.self = target.type(definition.javaName());
    }

    List<MethodSpec> all(List<Property> properties) {
        List<Property> required = properties.stream().filter(Property::required).toList();
        List<MethodSpec> methods = new ArrayList<>();
        if (required.isEmpty()) {
            methods.add(empty());
        } else if (required.size() == 1) {
            new Inputs(schema, target, required.get(0))
                    .all().stream()
                            .filter(input -> !input.hasChange())
                            .forEach(input -> methods.add(filled(required, List.of(input))));
        } else {
            methods.add(filled(required, firstInputs(required)));
        }
        methods.add(from());
        return methods;
    }

    private MethodSpec empty() {
        return start().addJavadoc("Nothing set: $L's defaults apply.\n", target.product())
                .addStatement("return new $T($L$T.empty($T.here()))", self, name(), Types.MAPPING, Types.ORIGIN)
                .build();
    }

    /** Several required parts are single values of their first type, each under its own name. */
    private List<Input> firstInputs(List<Property> required) {
        return required.stream()
                .map(property -> {
                    LimitCode limits = new LimitCode(property);
                    Source source = new Sources(schema, target, property.place(), limits)
                            .of(property.shape())
                            .get(0);
                    CodeBlock value = CodeBlock.of("$L", property.javaName());
                    return Input.single(
                            source.type(),
                            property.javaName(),
                            origin -> source.node().of(value, origin));
                })
                .toList();
    }

    private MethodSpec filled(List<Property> required, List<Input> inputs) {
        MethodSpec.Builder method = start().addJavadoc("One with what it cannot do without.\n");
        CodeBlock.Builder mapping = CodeBlock.builder().add("$T.empty(origin)", Types.MAPPING);
        for (int i = 0; i < inputs.size(); i++) {
            Property property = required.get(i);
            Input input = inputs.get(i);
            mapping.add("$Z.with($S, $L, KEYS)", property.key(), input.node().apply(ORIGIN));
            for (ParameterSpec parameter : input.parameters()) {
                method.addParameter(parameter);
                method.addJavadoc(
                        "\n@param $N $L",
                        parameter,
                        DocText.html(property.notes().description()));
            }
            method.varargs(input.varargs() && i == inputs.size() - 1);
        }
        return method.addJavadoc("\n")
                .addStatement("$T origin = $T.here()", Types.ORIGIN, Types.ORIGIN)
                .addStatement("return new $T($L$L)", self, name(), mapping.build())
                .build();
    }

    private MethodSpec from() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("from")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addJavadoc("A cover over what was read; nothing is checked.\n");
        if (definition.isNamed()) {
            method.addParameter(Types.STRING, "name");
        }
        return method.addParameter(Types.MAPPING, "node")
                .addStatement("return new $T($Lnode)", self, name())
                .build();
    }

    private MethodSpec.Builder start() {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder("of").addModifiers(Modifier.STATIC).returns(self);
        if (definition.hasPublicFactory()) {
            method.addModifiers(Modifier.PUBLIC);
        }
        if (definition.isNamed()) {
            method.addParameter(Types.STRING, "name");
        }
        return method;
    }

    private String name() {
        return definition.isNamed() ? "name, " : "";
    }
}
