package dev.pipewright.tool.cli;

import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Dialect;
import dev.pipewright.tool.OutcomeRequest;
import dev.pipewright.tool.Simulate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code simulate}. */
@Command(
        name = "simulate",
        description = "Tells which pipeline an event gives, its jobs or the phase that refuses it; and what then runs.")
final class SimulateCommand extends EventCommand {

    @Option(
            names = "--batch",
            description =
                    "Read a JSON object {\"id\", \"yaml\", \"files\", \"source\", \"ref\", \"tag\", \"changes\", \"vars\","
                            + " \"project_vars\", \"pipeline_vars\"} a line from standard input, and answer each with a line"
                            + " {\"id\", \"created\", \"phase\", \"errors\", \"stages\", \"jobs\"}.")
    private boolean batch;

    @Option(
            names = "--dialect",
            paramLabel = "SYSTEM",
            description =
                    "The CI system: ${COMPLETION-CANDIDATES}; default: what the name of the file tells, else gitlab."
                            + " The others have options of their own: simulate --dialect drone --help.")
    private Dialect dialect = Dialect.GITLAB;

    @Option(names = "--run", description = "Run the jobs: all succeed but those that fail, and manual ones wait.")
    private boolean execute;

    @Option(names = "--fails", paramLabel = "JOB", description = "A job that fails; repeat it for several.")
    private List<String> fails = new ArrayList<>();

    @Option(names = "--exits", paramLabel = "JOB=CODE", description = "A job that ends with an exit code.")
    private Map<String, Integer> exits = new LinkedHashMap<>();

    @Option(names = "--starts", paramLabel = "JOB", description = "A manual job that somebody starts.")
    private List<String> starts = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "TEXT or JSON; default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private PipelineParameter pipeline = new PipelineParameter();

    SimulateCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() throws IOException {
        if (batch) {
            if (pipeline.file() != null) {
                throw new IllegalArgumentException("give either a file or --batch");
            }
            dialect.simulate(streams().in(), streams().out());
            return 0;
        }
        return tell(new Simulate(place(pipeline.file()), events(), aside()).run(outcomes(), format));
    }

    private Optional<OutcomeRequest> outcomes() {
        if (!execute && fails.isEmpty() && exits.isEmpty() && starts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(OutcomeRequest.of(exits, fails, starts));
    }
}
