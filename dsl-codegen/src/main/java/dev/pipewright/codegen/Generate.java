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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes all that schemas become; options before the first schema are those of all:
 *
 * <pre>{@code
 * --sources target/generated-sources/pipewright
 * --schema gitlab-ci.schema.yaml --package dev.pipewright.gitlab --product GitLab --doc https://docs.gitlab.com/ci/yaml/
 * }</pre>
 */
public final class Generate {

    private final Map<Path, OutputFolder> folders = new LinkedHashMap<>();

    private Generate() {}

    /** Runs the generator; see the class for the options. */
    public static void main(String... words) throws IOException {
        Generate run = new Generate();
        for (Arguments each : Arguments.parse(words)) {
            run.add(each);
        }
        for (OutputFolder folder : run.folders.values()) {
            folder.write();
        }
    }

    private void add(Arguments arguments) throws IOException {
        Path file = Path.of(arguments.needed("schema"));
        Schema schema = SchemaReader.read(file);
        Target target = new Target(
                arguments.needed("package"),
                arguments.needed("product"),
                arguments.needed("doc"),
                arguments.text("reference").orElse(null));
        addSources(arguments, schema, target);
        arguments
                .path("resources")
                .ifPresent(folder -> addResources(folder(folder), target.packageName(), name(file), schema));
        Optional<Path> page = arguments.path("page");
        if (page.isPresent()) {
            OutputFolder.writeChanged(page.get(), KeywordPage.of(schema, target));
        }
    }

    private OutputFolder folder(Path path) {
        return folders.computeIfAbsent(path, OutputFolder::new);
    }

    private void addSources(Arguments arguments, Schema schema, Target target) throws IOException {
        List<JavaFile> files = new ArrayList<>(SourceFiles.of(schema, target));
        Optional<Path> variables = arguments.path("variables");
        if (variables.isPresent()) {
            String type = arguments.needed("variable-type");
            files.add(new VariablesGenerator(target, type)
                    .generate(SchemaReader.tree(Files.readString(variables.get()))));
        }
        OutputFolder folder = folder(Path.of(arguments.needed("sources")));
        for (JavaFile each : files) {
            String path =
                    each.packageName().replace('.', '/') + "/" + each.typeSpec().name() + ".java";
            folder.add(path, each.toString());
        }
    }

    private static void addResources(OutputFolder output, String packageName, String name, Schema schema) {
        String prefix = packageName.replace('.', '/') + "/" + name;
        output.add(prefix + ".schema.json", RuntimeSchema.of(schema));
        output.add(prefix + ".versions.tsv", VersionTable.of(schema));
    }

    /** {@code gitlab-ci} of {@code gitlab-ci.schema.yaml}. */
    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
