package dev.pipewright.tool.cli;

import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.Explain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
            names = "--dialect",
            paramLabel = "SYSTEM",
            description =
                    "The CI system: ${COMPLETION-CANDIDATES}; default: what the name of the file tells, else gitlab."
                            + " The others have options of their own: explain --dialect drone --help.")
    private Dialect dialect = Dialect.GITLAB;

    @Mixin
    private FormatOption answer = new FormatOption();

    @Mixin
    private PipelineParameter pipeline = new PipelineParameter();

    ExplainCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() throws IOException {
        if (dialect != Dialect.GITLAB) {
            throw new IllegalArgumentException(
                    "--dialect " + dialect + " must be said of the command, explain, itself");
        }
        return tell(new Explain(place(pipeline.file()), events(), aside()).run(jobs, why, answer.format()));
    }
}
