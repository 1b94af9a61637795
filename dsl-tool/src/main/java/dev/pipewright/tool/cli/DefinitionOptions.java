package dev.pipewright.tool.cli;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say where definitions are and where their files go. */
final class DefinitionOptions {

    @Mixin
    private ClassPathOptions compiled = new ClassPathOptions();

    @Option(
            names = "--scan",
            paramLabel = "PLACE",
            description = "A folder of classes or a jar to look for definitions in, instead of the folders of the"
                    + " class path.")
    private List<Path> scan = new ArrayList<>();

    @Option(
            names = "--source",
            paramLabel = "FILE",
            description = "A single Java file with a definition, compiled in memory.")
    private @Nullable Path source;

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "Where files are written; default: the project.")
    private @Nullable Path output;

    Project project() {
        Project plain = Project.of(project);
        return output == null ? plain : plain.output(output);
    }

    Definitions definitions() {
        List<Path> entries = compiled.entries();
        List<Path> places = scan.isEmpty() ? compiled.folders() : scan;
        List<Path> whole = new ArrayList<>(entries);
        scan.stream().filter(place -> !entries.contains(place)).forEach(whole::add);
        return new Definitions(compiled.names(), places, whole, Optional.ofNullable(source));
    }

    /** These options as the user would type them again. */
    String retyped() {
        StringBuilder line = new StringBuilder();
        add(line, "--classpath", compiled.classPath());
        compiled.names().forEach(name -> add(line, "--definition", name));
        scan.forEach(place -> add(line, "--scan", place.toString()));
        add(line, "--source", source == null ? "" : source.toString());
        add(line, "--project", project.toString());
        add(line, "--output", output == null ? "" : output.toString());
        return line.toString();
    }

    private static void add(StringBuilder line, String option, String value) {
        if (!value.isEmpty()) {
            String word = value.matches("[\\w./:@%+=,-]+") ? value : '"' + value + '"';
            line.append(' ').append(option).append(' ').append(word);
        }
    }
}
