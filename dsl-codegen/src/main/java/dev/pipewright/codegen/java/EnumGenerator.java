package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pipewright.codegen.schema.Constant;
import dev.pipewright.codegen.schema.Definition;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of an open enum: constants, and {@code of} for the values that are newer than we are. */
public final class EnumGenerator {

    private final Target target;

    /** A generator for one target. */
    public EnumGenerator(Target target) {
        this.target = target;
    }

    /** The class of a definition. */
    public JavaFile generate(Definition definition) {
        ClassName self = target.type(definition.javaName());
        Javadoc javadoc = new Javadoc(target);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.VALUE)
                .addJavadoc(javadoc.ofType(definition));
        List<Constant> constants = Constant.of(definition);
        constants.forEach(constant -> type.addField(constant(self, constant, javadoc)));
        type.addField(Types.SCALAR, "node", Modifier.PRIVATE, Modifier.FINAL);
        type.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Types.SCALAR, "node")
                .addStatement("this.node = node")
                .build());
        type.addMethod(of(self));
        type.addMethod(known(self, constants));
        type.addMethod(Methods.open("text", Types.STRING)
                .addJavadoc("The value as YAML writes it.\n")
                .addStatement("return node.text()")
                .build());
        type.addMethod(Methods.override("toNode", Types.SCALAR)
                .addStatement("return node")
                .build());
        Methods.addIdentity(type, self, CodeBlock.of("node.text()"), false);
        return target.file(type);
    }

    private static FieldSpec constant(ClassName self, Constant constant, Javadoc javadoc) {
        FieldSpec.Builder field = FieldSpec.builder(
                        self, constant.javaName(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.ofConstant(constant))
                .initializer("of($S)", constant.text());
        if (constant.notes().isDeprecated()) {
            field.addAnnotation(Deprecated.class);
        }
        return field.build();
    }

    private MethodSpec of(ClassName self) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addParameter(Types.STRING, "text")
                .addJavadoc(
                        "A value as YAML writes it, also one that $L has added since; it is not checked here.\n",
                        target.product())
                .addStatement("return new $T($T.of(text))", self, Types.SCALAR)
                .build();
    }

    private static MethodSpec known(ClassName self, List<Constant> constants) {
        List<CodeBlock> names = constants.stream()
                .filter(constant -> !constant.notes().isDeprecated())
                .map(constant -> CodeBlock.of("$L", constant.javaName()))
                .toList();
        return Methods.open("known", Types.list(self))
                .addModifiers(Modifier.STATIC)
                .addJavadoc("The constants of this class that are not deprecated, in the order of the documentation.\n")
                .addStatement("return $T.of($L)", Types.LIST, CodeBlock.join(names, ", "))
                .build();
    }
}
