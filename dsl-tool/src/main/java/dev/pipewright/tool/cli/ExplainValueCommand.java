package dev.pipewright.tool.cli;

import dev.pipewright.gitlab.resolve.Resolution;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain-value}. */
@Command(
        name = "explain-value",
        description = "Tells where values of jobs come from: the file and line that say so, and what they override.")
final class ExplainValueCommand implements Callable<Integer> {

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Parameters(index = "0", paramLabel = "FILE", description = "The file, relative to the project.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "JOB.PATH",
            description = "Values of jobs: deploy.image, deploy.script[0], deploy.variables.REGION.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ResolveOptions surroundings = new ResolveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    ExplainValueCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(project.resolve(file))) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "file \"" + project.resolve(file) + "\" cannot be read");
        }
        try {
            Resolution resolution = surroundings
                    .resolver(project, streams)
                    .resolve(file.toString().replace('\\', '/'));
            List<String> told = new ArrayList<>();
            for (String path : paths) {
                told.add(resolution.explain(path).toString());
            }
            streams.out().print(String.join("\n", told));
            streams.out().flush();
            return 0;
        } catch (IllegalArgumentException unknown) {
            streams.err().print("error: " + unknown.getMessage() + "\n");
            return CommandLine.ExitCode.USAGE;
        }
    }
}
