package dev.pipewright.tool.cli;

import dev.pipewright.tool.Score;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code score}. */
@Command(
        name = "score",
        description =
                "Rates a pipeline by accuracy, actionability, promptness, cost and effort, and names the changes that"
                        + " would help most.")
final class ScoreCommand extends AnswerCommand {

    @Mixin
    private FormatOption answer = new FormatOption();

    @Mixin
    private PipelineParameter pipeline = new PipelineParameter();

    ScoreCommand(Streams streams) {
        super(streams);
    }

    @Override
    int run() {
        return tell(new Score(place(pipeline.file()), aside()).run(answer.format()));
    }
}
