package dev.pipewright.tool.cli;

import dev.pipewright.tool.FailOn;
import dev.pipewright.tool.FindingsFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lint}. */
@Command(name = "lint", description = "Judges GitLab CI files: what GitLab refuses, and what could be better.")
final class LintCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How findings are printed: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The mildest finding that makes the exit code 1: ${COMPLETION-CANDIDATES};"
                    + " default: ${DEFAULT-VALUE}. With --batch the exit code says nothing of the findings.")
    private FailOn failOn = FailOn.WARNING;

    @Option(names = "--target", paramLabel = "VERSION", description = "The version of GitLab, such as 18.6.")
    private @Nullable String target;

    @Option(names = "--fix", description = "Repair what can be repaired, changing only the lines concerned.")
    private boolean fix;

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\"} a line from standard input, and answer each with a line"
                            + " {\"id\", \"valid\", \"errors\", \"warnings\"}.")
    private boolean batch;

    @Option(
            names = "--dialect",
            paramLabel = "SYSTEM",
            description = "The CI system of the lines of --batch: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Dialect dialect = Dialect.GITLAB;

    @Option(names = "--project", paramLabel = "DIR", description = "The project's folder; default: the current one.")
    private Path project = Path.of("");

    @Parameters(paramLabel = "FILE", description = "The files, relative to the project.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ResolveOptions surroundings = new ResolveOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;

    LintCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (batch == !files.isEmpty() || (batch && fix)) {
            throw new CommandLine.ParameterException(spec.commandLine(), "give either files or --batch");
        }
        if (target != null && !target.matches("\\d+\\.\\d+(\\.\\d+)?")) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--target takes a version such as 18.6, but got \"" + target + "\"");
        }
        if (batch) {
            dialect.lint(streams);
            return 0;
        }
        if (dialect != Dialect.GITLAB) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--dialect " + dialect + " takes --batch");
        }
        return new LintRun(
                        project, surroundings.surroundings(), format, failOn, Optional.ofNullable(target), fix, files)
                .run(streams);
    }
}
