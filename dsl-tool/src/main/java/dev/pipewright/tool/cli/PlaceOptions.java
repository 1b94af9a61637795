package dev.pipewright.tool.cli;

import dev.pipewright.tool.Definitions;
import dev.pipewright.tool.PipelinePlace;
import dev.pipewright.tool.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which pipelines to look at. */
final class PlaceOptions {

    private static final Path DEFAULT_FILE = Path.of(".gitlab-ci.yml");

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Mixin
    private ClassPathOptions compiled = new ClassPathOptions();

    Path project() {
        return project;
    }

    /** The file, or what the class path defines where no file is given, or {@code .gitlab-ci.yml}. */
    PipelinePlace place(@Nullable Path file) {
        List<Path> entries = compiled.entries();
        if (file != null) {
            return PipelinePlace.of(project, file, entries);
        }
        if (entries.isEmpty() && compiled.names().isEmpty()) {
            return PipelinePlace.file(project, DEFAULT_FILE);
        }
        return PipelinePlace.definitions(
                Project.of(project), new Definitions(compiled.names(), compiled.folders(), entries, Optional.empty()));
    }
}
