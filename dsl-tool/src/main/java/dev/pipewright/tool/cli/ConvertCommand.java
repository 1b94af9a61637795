package dev.pipewright.tool.cli;

import dev.pipewright.tool.Convert;
import dev.pipewright.tool.ConvertRequest;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code convert}. */
@Command(
        name = "convert",
        description = "Writes a file of one CI system as that of another, and tells what of it means something else"
                + " there or is lost: Drone to Woodpecker or GitLab, GitLab to Drone, Drone 0.8 to Drone.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing is lost",
            "1:something is lost, or the other system would refuse the result, and then nothing is written",
            "2:could not run: a file cannot be read or written, or another one is in its place"
        })
final class ConvertCommand implements Callable<Integer> {

    @Option(
            names = "--to",
            required = true,
            paramLabel = "SYSTEM",
            description = "The CI system to write for: woodpecker, gitlab, drone.")
    private Dialect to = Dialect.WOODPECKER;

    @Option(
            names = "--from",
            paramLabel = "SYSTEM",
            converter = ConvertedSystem.class,
            description =
                    "The CI system of the file: drone, drone-0.8, gitlab; default: what its name tells (.drone.yml,"
                            + " .gitlab-ci.yml).")
    private @Nullable Dialect from;

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Option(names = "--output", paramLabel = "DIR", description = "Where files are written; default: the project.")
    private @Nullable Path output;

    @Option(
            names = "--default-branch",
            paramLabel = "BRANCH",
            description = "What the project's default branch is called; default: ${DEFAULT-VALUE}.")
    private String defaultBranch = "main";

    @Option(names = "--force", description = "Overwrite files that say something else.")
    private boolean force;

    @Mixin
    private FormatOption answer = new FormatOption();

    @Parameters(paramLabel = "FILE", description = "The file, relative to the project.")
    private Path file = Path.of("");

    private final Streams streams;

    ConvertCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Project plain = Project.of(project);
        Convert convert = new Convert(output == null ? plain : plain.output(output), streams.aside());
        return streams.tell(convert.run(
                new ConvertRequest(file, Optional.ofNullable(from), to, defaultBranch, force, false), answer.format()));
    }
}
