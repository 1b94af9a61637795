package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.compare.JobTable;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells which jobs of pipelines run on which events, and why. */
public final class Explain {

    private final PipelinePlace place;
    private final EventRequest events;
    private final Report report;

    /** Nothing happens until {@link #run}. */
    public Explain(PipelinePlace place, EventRequest events, Report report) {
        this.place = place;
        this.events = events;
        this.report = report;
    }

    /**
     * A table of jobs and events; and the reasons, where they are wanted, where only one event is asked for, and where jobs are.
     *
     * @param jobs the jobs to give reasons for, by name; empty for all
     * @param reasons whether reasons are wanted for several events
     * @throws IllegalArgumentException where the events contradict themselves; the message says why
     */
    public Answer run(List<String> jobs, boolean reasons, AnswerFormat format) {
        List<NamedScenario> scenarios = place.scenarios(events);
        List<Diagnostic> found = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        SimulatedPipelines pipelines = new SimulatedPipelines(place);
        Reasons why = new Reasons(pipelines.sources(), jobs);
        found.addAll(pipelines.visit(all -> {
            for (SimulatedPipelines.Candidate pipeline : all) {
                EventRuns runs = EventRuns.of(pipeline.simulation(), scenarios);
                List<Diagnostic> unknown = runs.unknownJobs(jobs);
                found.addAll(unknown);
                found.addAll(runs.findings());
                if (unknown.isEmpty()) {
                    add(text, pipeline, runs, why, reasons || !jobs.isEmpty() || scenarios.size() == 1, format);
                }
            }
        }));
        new Findings(pipelines.sources(), report).tell(found);
        return new Answer(text.toString(), Verdict.of(found));
    }

    private static void add(
            StringBuilder text,
            SimulatedPipelines.Candidate pipeline,
            EventRuns runs,
            Reasons why,
            boolean reasons,
            AnswerFormat format)
            throws IOException {
        Map<String, Run> all = runs.runs();
        switch (format) {
            case TEXT -> {
                if (text.length() > 0) {
                    text.append('\n');
                }
                text.append(pipeline.name()).append("\n\n");
                if (all.size() > 1) {
                    text.append(JobTable.of(all).text());
                }
                if (reasons) {
                    List<String> blocks = new ArrayList<>();
                    all.forEach((event, run) -> blocks.add(why.of(event, run)));
                    text.append(all.size() > 1 ? "\n" : "").append(String.join("\n", blocks));
                }
            }
            case MARKDOWN -> {
                text.append("**").append(pipeline.name()).append("**\n\n");
                text.append(JobTable.of(all).markdown()).append('\n');
                if (reasons) {
                    all.forEach((event, run) -> text.append("```\n")
                            .append(why.of(event, run).replace("```", "'''"))
                            .append("```\n\n"));
                }
            }
            case JSON -> text.append(ExplainText.of(pipeline.name(), all, why)).append('\n');
        }
    }
}
