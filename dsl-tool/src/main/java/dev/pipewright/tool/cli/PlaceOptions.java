package dev.pipewright.tool.cli;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.PipelinePlace;
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

/** The options that say which pipelines to look at. */
final class PlaceOptions {

    private static final Path DEFAULT_FILE = Path.of(".gitlab-ci.yml");

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "PATH",
            description = "Folders of classes and jars with definitions in Java, as java takes them.")
    private String classPath = "";

    @Option(
            names = "--definition",
            paramLabel = "CLASS",
            description = "A definition to look at; repeat it for several. Without it, all on the class path.")
    private List<String> names = new ArrayList<>();

    Path project() {
        return project;
    }

    /** The file, or what the class path defines where no file is given, or {@code .gitlab-ci.yml}. */
    PipelinePlace place(@Nullable Path file) {
        if (file != null) {
            return PipelinePlace.of(project, file, classPath());
        }
        List<Path> entries = classPath();
        if (entries.isEmpty() && names.isEmpty()) {
            return PipelinePlace.file(project, DEFAULT_FILE);
        }
        List<Path> scan = entries.stream().filter(Files::isDirectory).toList();
        return PipelinePlace.definitions(Project.of(project), new Definitions(names, scan, entries, Optional.empty()));
    }

    private List<Path> classPath() {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isBlank())
                .map(Path::of)
                .toList();
    }
}
