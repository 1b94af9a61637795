package dev.pipewright.codegen.java;

import com.palantir.javapoet.JavaFile;
import dev.pipewright.codegen.schema.Definition;
import dev.pipewright.codegen.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** All the Java that a schema becomes. */
public final class SourceFiles {

    private SourceFiles() {}

    /** The classes of a schema, in the order of its definitions. */
    public static List<JavaFile> of(Schema schema, Target target) {
        List<JavaFile> files = new ArrayList<>();
        ObjectGenerator objects = new ObjectGenerator(schema, target);
        EnumGenerator enums = new EnumGenerator(target);
        for (Definition definition : schema.definitions(Definition.Kind.OBJECT)) {
            files.add(objects.generate(definition));
        }
        for (Definition definition : schema.definitions(Definition.Kind.ENUM)) {
            files.add(enums.generate(definition));
        }
        if (!schema.rootProperties().isEmpty()) {
            files.add(new KeyOrderGenerator(target).generate(schema));
        }
        return List.copyOf(files);
    }
}
