package dev.pipewright.tool.cli;

import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.tool.GitLabLines;
import dev.pipewright.tool.ResolveText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code resolve}. */
@Command(
        name = "resolve",
        description = "Prints as JSON what GitLab makes of a file: its verdict, the stages, the jobs as they will run.")
final class ResolveCommand implements Callable<Integer> {

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\"} a line from standard input, and answer each with a line"
                            + " {\"id\", \"valid\", \"errors\", \"stages\", \"jobs\"}.")
    private boolean batch;

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The file, relative to the project.")
    private @Nullable Path file;

    @Mixin
    private ResolveOptions surroundings = new ResolveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    ResolveCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (batch == (file != null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "give either a file or --batch");
        }
        if (file == null) {
            GitLabLines.resolve(streams.in(), streams.out());
            return 0;
        }
        if (!Files.isReadable(project.resolve(file))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "file \"" + project.resolve(file) + "\" cannot be read");
        }
        Resolution resolution =
                surroundings.resolver(project, streams).resolve(file.toString().replace('\\', '/'));
        streams.out().print(ResolveText.of(resolution, "") + "\n");
        streams.out().flush();
        return resolution.isValid() ? 0 : 1;
    }
}
