package dev.pipewright.tool.cli;

import dev.pipewright.tool.PipelinePlace;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** A command that answers a question about pipelines of GitLab's: which pipelines, and what they meet. */
abstract class AnswerCommand extends UseCaseCommand {

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Mixin
    private ResolveOptions surroundings = new ResolveOptions();

    AnswerCommand(Streams streams) {
        super(streams);
    }

    /** The project's folder. */
    final Path project() {
        return place.project();
    }

    /** Where pipelines come from: a file, or what the other options say where none is given. */
    PipelinePlace place(@Nullable Path file) {
        return place.place(file).within(surroundings.surroundings());
    }
}
