package dev.pipewright.tool.cli;

import dev.pipewright.tool.Answer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands that run one use case have in common: where they tell its answer, and how wrong usage is told. */
abstract class UseCaseCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    UseCaseCommand(Streams streams) {
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
