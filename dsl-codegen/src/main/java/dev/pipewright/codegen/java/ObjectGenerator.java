package dev.pipewright.codegen.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.Property;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.Shape;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the class of an object: an immutable cover over a mapping, with methods for its keywords. */
public final class ObjectGenerator {

    private final Schema schema;
    private final Target target;

    /** A generator for one schema and target. */
    public ObjectGenerator(Schema schema, Target target) {
        this.schema = schema;
        this.target = target;
    }

    /** The class of a definition. */
    public JavaFile generate(Definition definition) {
        ClassName self = target.type(definition.javaName());
        List<Property> properties = schema.properties(definition);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Types.TYPED_MAPPING, self))
                .addJavadoc(new Javadoc(target).ofType(definition));
        definition.interfaces().forEach(name -> type.addSuperinterface(target.type(name)));
        type.addField(keyOrder(properties));
        addState(type, definition);
        type.addMethods(new FactoryMethods(schema, target, definition).all(properties));
        for (Property property : properties) {
            if (!(property.shape() instanceof Shape.Tolerated)) {
                PropertyMethods methods = new PropertyMethods(schema, target, self, property);
                methods.all().forEach(method -> type.addMethod(method));
            }
        }
        addCover(type, self, definition);
        Overloads.check(definition, type.build().methodSpecs());
        return target.file(type);
    }

    static FieldSpec keyOrder(List<Property> properties) {
        List<CodeBlock> keys = properties.stream()
                .map(property -> CodeBlock.of("$S", property.key()))
                .toList();
        return FieldSpec.builder(Types.KEY_ORDER, "KEYS", Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(\n$>$>$L$<$<)", Types.KEY_ORDER, CodeBlock.join(keys, ",\n"))
                .build();
    }

    private static void addState(TypeSpec.Builder type, Definition definition) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        if (definition.isNamed()) {
            type.addField(Types.STRING, "name", Modifier.PRIVATE, Modifier.FINAL);
            constructor.addParameter(Types.STRING, "name").addStatement("this.name = name");
        }
        type.addField(Types.MAPPING, "node", Modifier.PRIVATE, Modifier.FINAL);
        constructor.addParameter(Types.MAPPING, "node").addStatement("this.node = node");
        type.addMethod(constructor.build());
    }

    private static void addCover(TypeSpec.Builder type, ClassName self, Definition definition) {
        String name = definition.isNamed() ? "name, " : "";
        if (definition.isNamed()) {
            type.addMethod(Methods.open("name", Types.STRING)
                    .addJavadoc("The key under which this stands.\n")
                    .addStatement("return name")
                    .build());
        }
        type.addMethod(Methods.override("over", self)
                .addParameter(Types.MAPPING, "mapping")
                .addStatement("return new $T(" + name + "mapping)", self)
                .build());
        type.addMethod(Methods.override("keyOrder", Types.KEY_ORDER)
                .addStatement("return KEYS")
                .build());
        type.addMethod(Methods.override("toNode", Types.MAPPING)
                .addStatement("return node")
                .build());
        CodeBlock text =
                definition.isNamed() ? CodeBlock.of("name + $S + node", ": ") : CodeBlock.of("node.toString()");
        Methods.addIdentity(type, self, text, definition.isNamed());
    }
}
