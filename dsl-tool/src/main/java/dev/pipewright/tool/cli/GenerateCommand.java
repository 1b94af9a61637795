package dev.pipewright.tool.cli;

import dev.pipewright.tool.Generate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code generate}. */
@Command(name = "generate", description = "Writes the files of all definitions, if nothing is wrong with any.")
final class GenerateCommand implements Callable<Integer> {

    @Mixin
    private DefinitionOptions options = new DefinitionOptions();

    private final Streams streams;

    GenerateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return new Generate(options.project(), options.definitions(), streams)
                .run()
                .exitCode();
    }
}
