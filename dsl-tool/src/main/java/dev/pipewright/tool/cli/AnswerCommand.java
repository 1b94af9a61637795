package dev.pipewright.tool.cli;

import dev.pipewright.tool.Answer;
import dev.pipewright.tool.PipelinePlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands that answer a question about pipelines have in common: which pipelines, and how wrong usage is told. */
abstract class AnswerCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Mixin
    private ResolveOptions surroundings = new ResolveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    AnswerCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return streams.toldUsage(spec, this::run);
    }

    /**
     * Does the work.
     *
     * @throws IllegalArgumentException where what was asked for contradicts itself; the message says why
     */
    abstract int run() throws IOException;

    /** The project's folder. */
    final Path project() {
        return place.project();
    }

    /** Where pipelines come from: a file, or what the other options say where none is given. */
    PipelinePlace place(@Nullable Path file) {
        return place.place(file).within(surroundings.surroundings());
    }

    Streams streams() {
        return streams;
    }

    /** What the use case does meanwhile is told elsewhere than what it answers. */
    Streams aside() {
        return streams.aside();
    }

    int tell(Answer answer) {
        return streams.tell(answer);
    }
}
