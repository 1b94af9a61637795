package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Suggestions;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.simulate.Simulation;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowDecisions;
import dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells which pipelines and steps a build of Drone has, or a pipeline of Woodpecker, in order; and why others are not in it. */
public final class SimulateBuild {

    private final BuildFiles files;
    private final Dialect dialect;
    private final BuildRequest request;
    private final Report report;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * Nothing happens until {@link #run}.
     *
     * @param place where the files are, or the definitions that give them
     * @param dialect {@link Dialect#DRONE} or {@link Dialect#WOODPECKER}
     */
    public SimulateBuild(PipelinePlace place, Dialect dialect, BuildRequest request, Report report) {
        this.files = new BuildFiles(place, dialect);
        this.dialect = dialect;
        this.request = request;
        this.report = report;
    }

    /**
     * What each event gives; as JSON in the shape of {@code simulate --batch}, a line for each.
     *
     * @throws IllegalArgumentException where what is asked for makes no sense to the system, or Markdown is asked for
     */
    public Answer run(AnswerFormat format) {
        if (format == AnswerFormat.MARKDOWN) {
            throw new IllegalArgumentException("simulate tells text or json");
        }
        found.addAll(files.visit(candidate -> {
            Map<String, BuildRequest> events = request.each(dialect, files.causes(candidate));
            for (Map.Entry<String, BuildRequest> event : events.entrySet()) {
                String name = event.getKey();
                BuildRequest asked = event.getValue();
                add(
                        format,
                        name,
                        dialect == Dialect.DRONE ? drone(candidate, name, asked) : woodpecker(candidate, name, asked));
            }
        }));
        List<Diagnostic> all = List.copyOf(found);
        new Findings(files.sources(), report).tell(all);
        return new Answer(text.toString(), Verdict.of(all));
    }

    private void add(AnswerFormat format, String event, Told told) throws IOException {
        if (format == AnswerFormat.JSON) {
            text.append(JsonAnswer.object(JsonAnswer.quoted(event), told.fields()))
                    .append('\n');
        } else {
            text.append(text.length() == 0 ? "" : "\n").append(told.outline());
        }
    }

    /**
     * One event, told in two ways.
     *
     * @param outline for people
     * @param fields for programs
     */
    private record Told(String outline, JsonAnswer.Fields fields) {}

    private Told drone(BuildFiles.Candidate candidate, String event, BuildRequest asked) {
        Map.Entry<String, String> file = candidate.texts().entrySet().iterator().next();
        Endings endings = asked.endings();
        BuildRun run =
                Simulation.of(file.getValue(), asked.build()).endings(endings).run();
        for (Failure failure : run.verdict().failures()) {
            found.add(failure.diagnostic(file.getKey()));
        }
        unknownSteps(run.stepNames(), endings);
        return new Told(BuildOutline.of(event, asked.build(), run), BuildRunText.fields(run));
    }

    private void unknownSteps(Set<String> known, Endings endings) {
        for (String step : new TreeSet<>(endings.byStep().keySet())) {
            // A refused file has no steps, and its own errors to tell.
            if (!known.isEmpty() && !known.contains(step)) {
                found.add(Problem.UNKNOWN_JOB
                        .say("the file has no step \"" + step + "\"")
                        .addHelp(Suggestions.didYouMean(step, known, "steps")));
            }
        }
    }

    private Told woodpecker(BuildFiles.Candidate candidate, String event, BuildRequest asked) {
        WoodpeckerVerdict verdict = WoodpeckerVerdict.of(candidate.texts(), asked.woodpecker());
        verdict.findings().stream()
                .filter(finding -> !finding.isWarning())
                .map(Finding::diagnostic)
                .forEach(found::add);
        List<String> names = candidate.texts().keySet().stream()
                .map(WoodpeckerVerdict::workflowName)
                .toList();
        Endings endings = asked.endings();
        unknownSteps(verdict.isValid() ? candidate.woodpecker().stepNames() : Set.of(), endings);
        WorkflowOutline outline = new WorkflowOutline(
                verdict, WoodpeckerRun.of(verdict, endings), WorkflowDecisions.of(candidate.woodpecker()));
        return new Told(outline.of(event, asked.woodpecker(), names), WorkflowsText.fields(verdict, endings));
    }
}
