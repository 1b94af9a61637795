package dev.pipewright.codegen;

import com.palantir.javapoet.JavaFile;
import dev.pipewright.codegen.java.SourceFiles;
import dev.pipewright.codegen.java.Target;
import dev.pipewright.codegen.java.VariablesGenerator;
import dev.pipewright.codegen.resource.KeywordPage;
import dev.pipewright.codegen.resource.RuntimeSchema;
import dev.pipewright.codegen.resource.VersionTable;
import dev.pipewright.codegen.schema.Schema;
import dev.pipewright.codegen.schema.SchemaReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes all that a schema becomes:
 *
 * <pre>{@code
 * --schema gitlab-ci.schema.yaml --package dev.pipewright.gitlab --product GitLab
 * --doc https://docs.gitlab.com/ci/yaml/ --sources target/generated-sources/pipewright
 * }</pre>
 */
public final class Generate {

    private Generate() {}

    /** Runs the generator; see the class for the options. */
    public static void main(String... words) throws IOException {
        Arguments arguments = Arguments.parse(words);
        Path file = Path.of(arguments.needed("schema"));
        Schema schema = SchemaReader.read(file);
        Target target = new Target(
                arguments.needed("package"),
                arguments.needed("product"),
                arguments.needed("doc"),
                arguments.text("reference").orElse(null));
        writeSources(arguments, schema, target);
        Optional<Path> resources = arguments.path("resources");
        if (resources.isPresent()) {
            writeResources(resources.get(), target.packageName(), name(file), schema);
        }
        Optional<Path> page = arguments.path("page");
        if (page.isPresent()) {
            OutputFolder.writeChanged(page.get(), KeywordPage.of(schema, target));
        }
    }

    private static void writeSources(Arguments arguments, Schema schema, Target target) throws IOException {
        List<JavaFile> files = new ArrayList<>(SourceFiles.of(schema, target));
        Optional<Path> variables = arguments.path("variables");
        if (variables.isPresent()) {
            String type = arguments.needed("variable-type");
            files.add(new VariablesGenerator(target, type)
                    .generate(SchemaReader.tree(Files.readString(variables.get()))));
        }
        OutputFolder folder = new OutputFolder(Path.of(arguments.needed("sources")));
        for (JavaFile each : files) {
            String path =
                    each.packageName().replace('.', '/') + "/" + each.typeSpec().name() + ".java";
            folder.add(path, each.toString());
        }
        folder.write();
    }

    private static void writeResources(Path folder, String packageName, String name, Schema schema) throws IOException {
        OutputFolder output = new OutputFolder(folder);
        String prefix = packageName.replace('.', '/') + "/" + name;
        output.add(prefix + ".schema.json", RuntimeSchema.of(schema));
        output.add(prefix + ".versions.tsv", VersionTable.of(schema));
        output.write();
    }

    /** {@code gitlab-ci} of {@code gitlab-ci.schema.yaml}. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
