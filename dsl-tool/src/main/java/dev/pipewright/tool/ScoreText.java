package dev.pipewright.tool;

import dev.pipewright.gitlab.score.Gain;
import dev.pipewright.gitlab.score.Loss;
import dev.pipewright.gitlab.score.Mark;
import dev.pipewright.gitlab.score.Scorecard;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a scorecard. */
final class ScoreText {

    private static final int MOST_CHANGES = 3;

    private final String pipeline;
    private final Scorecard card;
    private final List<Gain> gains;
    private final UnaryOperator<String> diffs;

    /**
     * The scorecard of a pipeline.
     *
     * @param diffs what a machine would change in the files for a check, by its id; empty where it can change nothing
     */
    ScoreText(String pipeline, Scorecard card, UnaryOperator<String> diffs) {
        this.pipeline = pipeline;
        this.card = card;
        this.gains = card.gains().stream().limit(MOST_CHANGES).toList();
        this.diffs = diffs;
    }

    String in(AnswerFormat format) throws IOException {
        return switch (format) {
            case TEXT -> text();
            case MARKDOWN -> markdown();
            case JSON -> json() + "\n";
        };
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        out.append("%s: %d of 100\n\n".formatted(pipeline, card.total()));
        for (Mark mark : card.marks()) {
            out.append("%-13s %3d  %s\n"
                    .formatted(mark.criterion(), mark.points(), mark.criterion().meaning()));
            for (Loss loss : mark.losses()) {
                out.append("%17s  %s\n".formatted("-" + loss.points(), loss.reason()));
            }
        }
        if (!gains.isEmpty()) {
            out.append("\nwhat would help most:\n");
        }
        for (int i = 0; i < gains.size(); i++) {
            Gain gain = gains.get(i);
            out.append("\n%d. %s  %s\n"
                    .formatted(i + 1, gain.points(), gain.change().what()));
            if (!gain.change().place().isEmpty()) {
                out.append("   at:   ").append(gain.change().place()).append('\n');
            }
            out.append("   yaml: ").append(gain.change().yaml()).append('\n');
            out.append("   java: ").append(gain.change().java()).append('\n');
            diff(gain).lines().forEach(line -> out.append("     ").append(line).append('\n'));
        }
        return out.toString();
    }

    private String markdown() {
        StringBuilder out = new StringBuilder();
        out.append("**%s: %d of 100**\n\n".formatted(pipeline, card.total()));
        out.append("| criterion | points | |\n| --- | --: | --- |\n");
        for (Mark mark : card.marks()) {
            String why = mark.losses().stream()
                    .map(loss -> "-" + loss.points() + " " + Markdown.cell(loss.reason()))
                    .reduce((a, b) -> a + "<br>" + b)
                    .orElse("");
            out.append("| %s | %d | %s |\n".formatted(mark.criterion(), mark.points(), why));
        }
        out.append('\n');
        for (Gain gain : gains) {
            out.append("1. %s %s: `%s`, in Java `%s`\n"
                    .formatted(
                            gain.points(),
                            gain.change().what(),
                            gain.change().yaml(),
                            gain.change().java()));
            String diff = diff(gain);
            if (!diff.isEmpty()) {
                out.append("\n   ```diff\n").append(diff.indent(3)).append("   ```\n\n");
            }
        }
        return gains.isEmpty() ? out.toString() : out.append('\n').toString();
    }

    private String json() throws IOException {
        return JsonAnswer.object(json -> {
            json.writeStringField("pipeline", pipeline);
            json.writeNumberField("score", card.total());
            JsonAnswer.objects(json, "marks", card.marks(), (into, mark) -> {
                into.writeStringField("criterion", mark.criterion().toString());
                into.writeNumberField("weight", mark.criterion().weight());
                into.writeNumberField("points", mark.points());
                JsonAnswer.objects(into, "losses", mark.losses(), (loss, each) -> {
                    loss.writeStringField("id", each.change().id());
                    loss.writeNumberField("points", each.points());
                    loss.writeStringField("reason", each.reason());
                });
            });
            JsonAnswer.objects(json, "changes", gains, (into, gain) -> {
                into.writeStringField("id", gain.change().id());
                into.writeNumberField("gain", Double.parseDouble(gain.points()));
                into.writeStringField("what", gain.change().what());
                into.writeStringField("place", gain.change().place());
                into.writeStringField("yaml", gain.change().yaml());
                into.writeStringField("java", gain.change().java());
                into.writeStringField("diff", diff(gain));
            });
        });
    }

    private String diff(Gain gain) {
        return diffs.apply(gain.change().id());
    }
}
