package dev.pipewright.tool.cli;

import dev.pipewright.tool.SimulateDroneLines;
import dev.pipewright.tool.SimulateLines;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}. */
@Command(
        name = "simulate",
        description = "Tells which pipeline an event gives: its jobs, or the phase that refuses it.")
final class SimulateCommand implements Callable<Integer> {

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\", \"files\", \"source\", \"ref\", \"tag\", \"changes\", \"vars\","
                            + " \"project_vars\", \"pipeline_vars\"} a line from standard input, and answer each with a line"
                            + " {\"id\", \"created\", \"phase\", \"errors\", \"stages\", \"jobs\"}.")
    private boolean batch;

    @Option(
            names = "--dialect",
            paramLabel = "SYSTEM",
            description = "The CI system of the lines of --batch: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Dialect dialect = Dialect.GITLAB;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    SimulateCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (!batch) {
            throw new CommandLine.ParameterException(spec.commandLine(), "give --batch");
        }
        if (dialect == Dialect.DRONE) {
            SimulateDroneLines.run(streams.in(), streams.out());
        } else {
            SimulateLines.run(streams.in(), streams.out());
        }
        return 0;
    }
}
