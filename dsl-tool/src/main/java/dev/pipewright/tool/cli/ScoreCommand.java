package dev.pipewright.tool.cli;

import dev.pipewright.tool.AnswerFormat;
import dev.pipewright.tool.Score;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code score}. */
@Command(
        name = "score",
        description =
                "Rates a pipeline by accuracy, actionability, promptness, cost and effort, and names the changes that"
                        + " would help most.")
final class ScoreCommand extends AnswerCommand {

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

    ScoreCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() {
        return tell(new Score(place(file), aside()).run(format));
    }
}
