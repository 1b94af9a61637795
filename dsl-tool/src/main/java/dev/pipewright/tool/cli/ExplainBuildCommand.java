package dev.pipewright.tool.cli;

import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.ExplainBuild;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code explain} of files for Drone and Woodpecker. */
@Command(
        name = "explain",
        description =
                "Tells which pipelines and steps of Drone, or workflows of Woodpecker, run on which events, and why:"
                        + " a table, and for a single event the reasons.")
final class ExplainBuildCommand extends BuildCommand {

    @Option(names = "--why", description = "Give the reasons for several events as well.")
    private boolean why;

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "Give the reasons for this pipeline, workflow or step (build > test); repeat it for several.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private FormatOption answer = new FormatOption();

    ExplainBuildCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() {
        Dialect system = place().dialect();
        return tell(
                new ExplainBuild(place().place(), system, request(system), aside()).run(names, why, answer.format()));
    }
}
