package dev.pipewright.tool.cli;

import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Explain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}. */
@Command(
        name = "explain",
        description = "Tells which jobs run on which events, and why: a table, and for a single event the reasons.")
final class ExplainCommand extends EventCommand {

    @Option(names = "--why", description = "Give the reasons for several events as well.")
    private boolean why;

    @Option(names = "--job", paramLabel = "JOB", description = "Give the reasons for this job; repeat it for several.")
    private List<String> jobs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A YAML file of the project, a folder with one, or a Java file; default: .gitlab-ci.yml.")
    private @Nullable Path file;

    ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() throws IOException {
        return tell(new Explain(place(file), events(), aside()).run(jobs, why, format));
    }
}
