package dev.pipewright.drone.simulate;

import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.runner.ErrorPolicy;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.server.Failure;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.table.EventTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes tables of which pipelines and steps of a file are in which build. Steps stand below their pipeline, {@code build > test};
 * the clone, which every build has, is none of them.
 */
public final class BuildTable {

    private static final List<String> HEAD = List.of("pipeline");
    private static final String UNNAMED = "default";
    private static final String CLONE = "clone";
    private static final String REFUSED = "refused";

    private BuildTable() {}

    /** The table of verdicts on a file, by the names of their builds. */
    public static EventTable of(Map<String, Verdict> verdicts) {
        Set<String> names = new LinkedHashSet<>();
        for (Verdict verdict : verdicts.values()) {
            for (PipelineVerdict pipeline : verdict.pipelines()) {
                names.add(name(pipeline));
                steps(pipeline).forEach(step -> names.add(name(pipeline) + Decision.PART + step.name()));
            }
        }
        List<EventTable.Row> rows = names.stream()
                .map(name -> new EventTable.Row(
                        List.of(name),
                        verdicts.values().stream()
                                .map(verdict -> cell(verdict, name))
                                .toList()))
                .toList();
        return new EventTable(HEAD, List.copyOf(verdicts.keySet()), rows, notes(verdicts));
    }

    /** The name by which others know a pipeline; one without a name is {@code default}. */
    public static String name(PipelineVerdict pipeline) {
        return pipeline.name().isEmpty() ? UNNAMED : pipeline.name();
    }

    static List<PlannedStep> steps(PipelineVerdict pipeline) {
        return allSteps(pipeline).stream()
                .filter(step -> !step.name().equals(CLONE))
                .toList();
    }

    /** The steps, the clone among them. */
    static List<PlannedStep> allSteps(PipelineVerdict pipeline) {
        return pipeline.plan().map(Plan::steps).orElse(List.of());
    }

    private static String cell(Verdict verdict, String name) {
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            if (name.equals(name(pipeline))) {
                return cell(pipeline);
            }
            for (PlannedStep step : steps(pipeline)) {
                if (name.equals(name(pipeline) + Decision.PART + step.name())) {
                    return pipeline.isMatched() ? cell(step) : EventTable.ABSENT;
                }
            }
        }
        return EventTable.ABSENT;
    }

    private static String cell(PipelineVerdict pipeline) {
        if (!pipeline.isMatched()) {
            return EventTable.ABSENT;
        }
        if (pipeline.failure().isPresent()) {
            return REFUSED;
        }
        if (pipeline.onFailure()) {
            return word(pipeline.onSuccess() ? RunPolicy.ALWAYS : RunPolicy.ON_FAILURE);
        }
        return word(pipeline.onSuccess() ? RunPolicy.ON_SUCCESS : RunPolicy.NEVER);
    }

    private static String cell(PlannedStep step) {
        boolean mayFail = step.runPolicy() != RunPolicy.NEVER && step.errorPolicy() == ErrorPolicy.IGNORE;
        return word(step.runPolicy()) + (mayFail ? ", may fail" : "");
    }

    private static String word(RunPolicy policy) {
        return switch (policy) {
            case NEVER -> EventTable.ABSENT;
            case ON_SUCCESS -> EventTable.PRESENT;
            case ALWAYS, ON_FAILURE -> policy.text();
        };
    }

    private static List<String> notes(Map<String, Verdict> verdicts) {
        List<String> notes = new ArrayList<>();
        verdicts.forEach((event, verdict) -> {
            Optional<Failure> ofServer = verdict.failure().filter(Failure::isOfServer);
            if (ofServer.isPresent()) {
                notes.add(event + ": refused: " + ofServer.get().message().strip());
            } else if (verdict.isWithoutPipelines()) {
                notes.add(event + ": no build, as no pipeline matches");
            }
            verdict.pipelines().stream()
                    .filter(pipeline -> pipeline.isMatched() && ofServer.isEmpty())
                    .forEach(pipeline -> pipeline.failure()
                            .ifPresent(failure -> notes.add(event + ": " + name(pipeline) + " is refused: "
                                    + failure.message().strip())));
        });
        return notes;
    }
}
