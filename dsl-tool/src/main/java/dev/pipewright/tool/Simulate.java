package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.simulate.Execution;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which pipelines events give, job by job; and, where outcomes are given, what then runs, is skipped and waits. */
public final class Simulate {

    private final PipelinePlace place;
    private final EventRequest events;
    private final Report report;

    /** Nothing happens until {@link #run}. */
    public Simulate(PipelinePlace place, EventRequest events, Report report) {
        this.place = place;
        this.events = events;
        this.report = report;
    }

    /**
     * Each pipeline on each event; as JSON in the shape of {@link RunText}, a line for each.
     *
     * @param outcomes what jobs come to; empty to run none of them
     * @throws IllegalArgumentException where the events contradict themselves, or Markdown is asked for
     */
    public Answer run(Optional<OutcomeRequest> outcomes, AnswerFormat format) {
        if (format == AnswerFormat.MARKDOWN) {
            throw new IllegalArgumentException("simulate tells text or json; for Markdown ask explain");
        }
        List<NamedScenario> scenarios = place.scenarios(events);
        List<Diagnostic> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        SimulatedPipelines pipelines = new SimulatedPipelines(place);
        found.addAll(pipelines.visit(all -> {
            for (SimulatedPipelines.Candidate pipeline : all) {
                EventRuns runs = EventRuns.of(pipeline.simulation(), scenarios);
                List<Diagnostic> unknown =
                        runs.unknownJobs(outcomes.map(OutcomeRequest::jobs).orElse(List.of()));
                found.addAll(unknown);
                found.addAll(runs.findings());
                if (unknown.isEmpty()) {
                    for (Map.Entry<String, Run> run : runs.runs().entrySet()) {
                        add(text, run.getKey(), run.getValue(), outcomes, format);
                    }
                }
            }
        }));
        new Findings(pipelines.sources(), report).tell(found);
        return new Answer(text.toString(), Verdict.of(found));
    }

    private static void add(
            StringBuilder text, String event, Run run, Optional<OutcomeRequest> outcomes, AnswerFormat format)
            throws IOException {
        Optional<Execution> execution =
                outcomes.filter(given -> run.isCreated()).map(given -> run.execute(given.of(run)));
        if (format == AnswerFormat.JSON) {
            String id = JsonAnswer.quoted(event);
            text.append(execution.isPresent() ? RunText.of(execution.get(), id) : RunText.of(run, id))
                    .append('\n');
            return;
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(RunOutline.of(event, run, execution));
    }
}
