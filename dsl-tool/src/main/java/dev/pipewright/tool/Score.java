package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.score.Scorecard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rates pipelines, and names the changes that would help most. */
public final class Score {

    private final PipelinePlace place;
    private final Report report;

    /** Nothing happens until {@link #run}. */
    public Score(PipelinePlace place, Report report) {
        this.place = place;
        this.report = report;
    }

    /** A scorecard of each pipeline; findings cost points, and are no failure. */
    public Answer run(AnswerFormat format) {
        StringBuilder text = new StringBuilder();
        SimulatedPipelines pipelines = new SimulatedPipelines(place);
        List<Diagnostic> found = new ArrayList<>(pipelines.visit(all -> {
            for (SimulatedPipelines.Candidate pipeline : all) {
                Scorecard card = Scorecard.of(findings(pipeline), pipeline.simulation());
                text.append(format == AnswerFormat.TEXT && text.length() > 0 ? "\n" : "");
                text.append(new ScoreText(pipeline.name(), card, id -> diff(pipeline, id)).in(format));
            }
        }));
        new Findings(pipelines.sources(), report).tell(found);
        return new Answer(text.toString(), Verdict.of(found));
    }

    /** Java is changed by hand. */
    private String diff(SimulatedPipelines.Candidate pipeline, String id) {
        return pipeline.pipeline().isPresent() ? "" : new RepairDiff(place).of(pipeline.file(), id);
    }

    private List<Diagnostic> findings(SimulatedPipelines.Candidate pipeline) throws IOException {
        Path folder = place.project().folder();
        return pipeline.pipeline().isPresent()
                ? pipeline.pipeline().get().diagnostics(SimulatedFiles.on(folder))
                : new LintFiles(folder, place.surroundings(), Optional.empty(), report, Optional.of(Dialect.GITLAB))
                        .run(List.of(Path.of(pipeline.file())), false);
    }
}
