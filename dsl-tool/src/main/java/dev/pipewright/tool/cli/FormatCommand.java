package dev.pipewright.tool.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code format}. */
@Command(
        name = "format",
        description = "Prints YAML files in Pipewright's style: the same values and comments, other spaces and quotes.")
final class FormatCommand implements Callable<Integer> {

    @Option(names = "--write", description = "Rewrite the files instead of printing them.")
    private boolean write;

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\"} a line from standard input, and answer each with a line"
                            + " {\"id\", \"yaml\"} or {\"id\", \"errors\"}.")
    private boolean batch;

    @Parameters(paramLabel = "FILE", description = "The files.")
    private List<Path> files = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    FormatCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (batch == !files.isEmpty() || (batch && write)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "give either files or --batch");
        }
        return new FormatRun(write, batch, files).run(streams);
    }
}
