package dev.pipewright.tool.cli;

import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.SimulateBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simulate} of files for Drone and Woodpecker, whose builds are asked for by other facts than GitLab's pipelines. */
@Command(
        name = "simulate",
        description =
                "Tells which pipelines and steps a build of Drone runs, or workflows of Woodpecker an event, and why"
                        + " others are left out.")
final class SimulateBuildCommand implements Callable<Integer> {

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\", \"event\", \"branch\", \"ref\" ...} a line from standard"
                            + " input, and answer each with a line.")
    private boolean batch;

    @Option(
            names = "--dialect",
            paramLabel = "SYSTEM",
            description = "The CI system: ${COMPLETION-CANDIDATES}; default: what the name of the file tells.")
    private @Nullable Dialect dialect;

    @Option(names = "--format", paramLabel = "FORMAT", description = "TEXT or JSON; default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Mixin
    private BuildOptions build = new BuildOptions();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file, or Woodpecker's folder of files, relative to the project; default: .drone.yml,"
                    + " .woodpecker or .woodpecker.yaml.")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    SimulateBuildCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        return streams.toldUsage(spec, this::run);
    }

    private int run() throws IOException {
        Dialect system = dialect == null ? Dialect.of(String.valueOf(file)) : dialect;
        if (batch) {
            if (file != null) {
                throw new IllegalArgumentException("give either a file or --batch");
            }
            system.simulate(streams.in(), streams.out());
            return 0;
        }
        Path place = file == null ? usual(system) : file;
        return streams.tell(
                new SimulateBuild(project, place, system, build.request(system), streams.aside()).run(format));
    }

    private Path usual(Dialect system) {
        if (system == Dialect.DRONE) {
            return Path.of(".drone.yml");
        }
        Path folder = Path.of(".woodpecker");
        return Files.isDirectory(project.resolve(folder)) ? folder : Path.of(".woodpecker.yaml");
    }
}
