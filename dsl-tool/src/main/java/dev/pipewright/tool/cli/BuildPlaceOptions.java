package dev.pipewright.tool.cli;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options and the parameter that say which files of Drone or Woodpecker to look at. */
final class BuildPlaceOptions {

    @Option(
            names = "--dialect",
            paramLabel = "SYSTEM",
            description = "The CI system: ${COMPLETION-CANDIDATES}; default: what the name of the file tells.")
    private @Nullable Dialect dialect;

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Mixin
    private ClassPathOptions compiled = new ClassPathOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description =
                    "The file, Woodpecker's folder of files, or a Java file with a definition, relative to the project;"
                            + " default: .drone.yml, .woodpecker or .woodpecker.yaml.")
    private @Nullable Path file;

    /** The system that is said, or else that of the file. */
    Dialect dialect() {
        return dialect == null ? Dialect.of(String.valueOf(file)) : dialect;
    }

    /** Whether a file is named. */
    boolean isNamed() {
        return file != null;
    }

    /** The file, or what the class path defines where no file is given, or the one where the system looks. */
    PipelinePlace place() {
        if (file != null && !file.toString().endsWith(".java")) {
            return PipelinePlace.file(project, file);
        }
        if (file != null) {
            return PipelinePlace.of(project, file, compiled.entries());
        }
        if (compiled.entries().isEmpty() && compiled.names().isEmpty()) {
            return PipelinePlace.file(project, usual());
        }
        return PipelinePlace.definitions(
                Project.of(project),
                new Definitions(compiled.names(), compiled.folders(), compiled.entries(), Optional.empty()));
    }

    private Path usual() {
        if (dialect() == Dialect.DRONE) {
            return Path.of(".drone.yml");
        }
        Path folder = Path.of(".woodpecker");
        return Files.isDirectory(project.resolve(folder)) ? folder : Path.of(".woodpecker.yaml");
    }
}
