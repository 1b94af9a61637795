package dev.pipewright.codegen.java;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pipewright.codegen.schema.Schema;
import javax.lang.model.element.Modifier;

/** Writes the class that holds the order of the keys at the root of a document, for the hand-written type of a document. */
public final class KeyOrderGenerator {

    private final Target target;

    /** A generator for one target. */
    public KeyOrderGenerator(Target target) {
        this.target = target;
    }

    /** The class. */
    public JavaFile generate(Schema schema) {
        return target.file(TypeSpec.classBuilder("DocumentKeys")
                .addModifiers(Modifier.FINAL)
                .addJavadoc("The order in which the keys of a document are written.\n")
                .addField(ObjectGenerator.keyOrder(schema.rootProperties()))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build()));
    }
}
