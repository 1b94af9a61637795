package dev.pipewright.tool.cli;

import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.SimulateBuild;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code simulate} of files for Drone and Woodpecker, whose builds are asked for by other facts than GitLab's pipelines. */
@Command(
        name = "simulate",
        description =
                "Tells which pipelines and steps a build of Drone runs, or workflows of Woodpecker an event, and why"
                        + " others are left out.")
final class SimulateBuildCommand extends BuildCommand {

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\", \"event\", \"branch\", \"ref\" ...} a line from standard"
                            + " input, and answer each with a line.")
    private boolean batch;

    @Option(names = "--format", paramLabel = "FORMAT", description = "TEXT or JSON; default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    SimulateBuildCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() throws IOException {
        Dialect system = place().dialect();
        if (batch) {
            if (place().isNamed()) {
                throw new IllegalArgumentException("give either a file or --batch");
            }
            system.simulate(streams().in(), streams().out());
            return 0;
        }
        return tell(new SimulateBuild(place().place(), system, request(system), aside()).run(format));
    }
}
