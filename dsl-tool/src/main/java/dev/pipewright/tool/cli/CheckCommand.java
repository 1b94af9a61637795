package dev.pipewright.tool.cli;

import dev.pipewright.tool.CheckDrift;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}. */
@Command(name = "check", description = "Compares the files with what the definitions say, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private DefinitionOptions options = new DefinitionOptions();

    private final Streams streams;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        String repair = "pipewright generate" + options.retyped();
        return new CheckDrift(options.project(), options.definitions(), repair, streams)
                .run()
                .exitCode();
    }
}
