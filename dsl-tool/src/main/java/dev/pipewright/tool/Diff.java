package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.compare.PipelineDiff;
import dev.pipewright.gitlab.simulate.NamedScenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what a new version of pipelines does differently on events: jobs gained, lost and changed. */
public final class Diff {

    private final PipelinePlace before;
    private final PipelinePlace after;
    private final EventRequest events;
    private final Report report;

    /** Nothing happens until {@link #run}. */
    public Diff(PipelinePlace before, PipelinePlace after, EventRequest events, Report report) {
        this.before = before;
        this.after = after;
        this.events = events;
        this.report = report;
    }

    /**
     * What differs.
     *
     * @param answer the difference, and how the run ended: {@link Verdict#FINDINGS} only where GitLab refuses
     *     the new version and did not refuse the old one
     * @param isDifferent whether there is a difference
     */
    public record Compared(Answer answer, boolean isDifferent) {}

    /**
     * Compares; pipelines that are written to the same file belong together, or the only ones of both places.
     *
     * @throws IllegalArgumentException where the events contradict themselves; the message says why
     */
    public Compared run(AnswerFormat format) {
        List<NamedScenario> scenarios = after.scenarios(events);
        List<Diagnostic> found = new ArrayList<>();
        List<PipelineDiff> diffs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        SimulatedPipelines old = new SimulatedPipelines(before);
        SimulatedPipelines fresh = new SimulatedPipelines(after);
        // Pipelines answer only while they are visited, so the new ones are visited within the visit of the old ones.
        found.addAll(old.visit(olds -> found.addAll(fresh.visit(all -> {
            for (SimulatedPipelines.Candidate pipeline : all) {
                Optional<SimulatedPipelines.Candidate> other = counterpart(pipeline, olds, all.size());
                if (other.isEmpty()) {
                    found.add(Problem.CANNOT_READ
                            .say("there is no old version of \"" + pipeline.file() + "\"")
                            .addHelp("name the definitions that are meant"));
                    continue;
                }
                found.addAll(news(
                        EventRuns.of(other.get().simulation(), scenarios),
                        EventRuns.of(pipeline.simulation(), scenarios)));
                PipelineDiff diff = PipelineDiff.of(other.get().simulation(), pipeline.simulation(), scenarios);
                diffs.add(diff);
                add(text, pipeline.name(), diff, format);
            }
        }))));
        // Both versions may be of one project, and then have the same to say of its settings.
        List<Diagnostic> told = found.stream().distinct().toList();
        new Findings(fresh.sources(), report).tell(told);
        boolean isDifferent = diffs.stream().anyMatch(diff -> !diff.isEmpty());
        return new Compared(new Answer(text.toString(), Verdict.of(told)), isDifferent);
    }

    /** What is wrong with the new version and was not with the old one. */
    private static List<Diagnostic> news(EventRuns old, EventRuns fresh) {
        Set<String> known = new HashSet<>();
        old.findings().forEach(finding -> known.add(finding.headline()));
        return fresh.findings().stream()
                .filter(finding -> !known.contains(finding.headline()))
                .toList();
    }

    private static Optional<SimulatedPipelines.Candidate> counterpart(
            SimulatedPipelines.Candidate pipeline, List<SimulatedPipelines.Candidate> olds, int count) {
        return olds.size() == 1 && count == 1
                ? Optional.of(olds.get(0))
                : olds.stream()
                        .filter(old -> old.file().equals(pipeline.file()))
                        .findFirst();
    }

    private static void add(StringBuilder text, String name, PipelineDiff diff, AnswerFormat format)
            throws IOException {
        if (text.length() > 0 && format != AnswerFormat.JSON) {
            text.append('\n');
        }
        switch (format) {
            case TEXT -> text.append(name).append(": ").append(diff.text());
            case MARKDOWN -> text.append(diff.markdown());
            case JSON -> text.append(DiffText.of(name, diff)).append('\n');
        }
    }
}
