package dev.pipewright.tool.cli;

import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.ExplainBuild;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain} of files for Drone and Woodpecker. */
@Command(
        name = "explain",
        description =
                "Tells which pipelines and steps of Drone, or workflows of Woodpecker, run on which events, and why:"
                        + " a table, and for a single event the reasons.")
final class ExplainBuildCommand implements Callable<Integer> {

    @Option(names = "--why", description = "Give the reasons for several events as well.")
    private boolean why;

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "Give the reasons for this pipeline, workflow or step (build > test); repeat it for several.")
    private List<String> names = new ArrayList<>();

    @Mixin
    private FormatOption answer = new FormatOption();

    @Mixin
    private BuildPlaceOptions place = new BuildPlaceOptions();

    @Mixin
    private BuildOptions build = new BuildOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    ExplainBuildCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return streams.toldUsage(spec, this::run);
    }

    private int run() {
        Dialect system = place.dialect();
        return streams.tell(new ExplainBuild(place.place(), system, build.request(system), streams.aside())
                .run(names, why, answer.format()));
    }
}
