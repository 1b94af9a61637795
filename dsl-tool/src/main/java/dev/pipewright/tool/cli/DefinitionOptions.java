package dev.pipewright.tool.cli;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.Project;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where definitions are and where their files go. */
final class DefinitionOptions {

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "PATH",
            description = "Folders of classes and jars, as java takes them; folders are scanned for definitions.")
    private String classPath = "";

    @Option(
            names = "--definition",
            paramLabel = "CLASS",
            description = "A definition to run; repeat it for several. Without it, all that are found run.")
    private List<String> names = new ArrayList<>();

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
        List<Path> entries = Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
        List<Path> places = new ArrayList<>(scan);
        if (scan.isEmpty()) {
            entries.stream().filter(Files::isDirectory).forEach(places::add);
        }
        List<Path> whole = new ArrayList<>(entries);
        scan.stream().filter(place -> !entries.contains(place)).forEach(whole::add);
        return new Definitions(names, places, whole, Optional.ofNullable(source));
    }

    /** These options as the user would type them again. */
    String retyped() {
        StringBuilder line = new StringBuilder();
        add(line, "--classpath", classPath);
        names.forEach(name -> add(line, "--definition", name));
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
