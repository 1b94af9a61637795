package dev.pipewright.tool.cli;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.FailOn;
import dev.pipewright.tool.FindingsFormat;
import dev.pipewright.tool.LintFiles;
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
@Command(
        name = "lint",
        description =
                "Judges files of GitLab CI, Drone and Woodpecker: what the CI system refuses, and what could be better.")
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
            description =
                    "The CI system of the files, or of the lines of --batch: ${COMPLETION-CANDIDATES}; default: what the"
                            + " name of a file tells (.drone.yml, .woodpecker.yaml, .woodpecker/*.yaml), else gitlab.")
    private @Nullable Dialect dialect;

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
            (dialect == null ? Dialect.GITLAB : dialect).lint(streams.in(), streams.out());
            return 0;
        }
        LintFiles lint = new LintFiles(
                project,
                surroundings.surroundings(),
                Optional.ofNullable(target),
                progress(),
                Optional.ofNullable(dialect));
        List<Diagnostic> findings = lint.run(files, fix);
        streams.out().print(format.render(findings, SourceFolders.of(project)));
        streams.out().flush();
        return failOn.verdict(findings).exitCode();
    }

    /** The findings are what this command makes; what it does meanwhile is told elsewhere. */
    private Streams progress() {
        return new Streams(streams.in(), streams.err(), streams.err());
    }
}
