package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.Decision;
import dev.pipewright.table.EventTable;
import dev.pipewright.table.InstanceGroups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes tables of which workflows and steps run on which event. Steps stand below their workflow, {@code build > test}; the rows of
 * a matrix that behave alike share one, {@code build ×4}; the clone that nobody wrote is not told.
 */
public final class WorkflowTable {

    private static final List<String> HEAD = List.of("workflow");

    private WorkflowTable() {}

    /** The table of verdicts on the same files, by the names of their events. */
    public static EventTable of(Map<String, WoodpeckerVerdict> verdicts) {
        Map<String, String> sources = sources(verdicts.values());
        Map<String, List<String>> cells = new LinkedHashMap<>();
        sources.keySet()
                .forEach(name -> cells.put(
                        name,
                        verdicts.values().stream()
                                .map(verdict -> cell(verdict, name))
                                .toList()));
        List<EventTable.Row> rows = InstanceGroups.of(cells, sources).stream()
                .map(group -> new EventTable.Row(List.of(group.label()), group.value()))
                .toList();
        return new EventTable(HEAD, List.copyOf(verdicts.keySet()), rows, notes(verdicts));
    }

    /** The names of workflows and steps, each with what it is a row of; steps below their workflow, whichever event they run on. */
    private static Map<String, String> sources(Collection<WoodpeckerVerdict> verdicts) {
        Map<String, Map<String, String>> byRow = new LinkedHashMap<>();
        for (WoodpeckerVerdict verdict : verdicts) {
            for (WorkflowDecision decision : verdict.decisions()) {
                String source = decision.workflow();
                byRow.computeIfAbsent(decision.rowName(), row -> new LinkedHashMap<>())
                        .putIfAbsent(name(decision), decision.isOfWorkflow() ? source : source + part(decision));
            }
        }
        Map<String, String> sources = new LinkedHashMap<>();
        byRow.values().forEach(sources::putAll);
        return sources;
    }

    static String name(WorkflowDecision decision) {
        String row = decision.rowName();
        return decision.isOfWorkflow() ? row : row + part(decision);
    }

    private static String part(WorkflowDecision decision) {
        return Decision.PART + decision.step();
    }

    private static String cell(WoodpeckerVerdict verdict, String name) {
        for (CompiledWorkflow workflow : verdict.workflows()) {
            if (workflow.rowName().equals(name)) {
                return cell(
                        !workflow.runsOn().equals(List.of("failure")),
                        workflow.runsOn().contains("failure"));
            }
            for (List<WorkflowStep> stage : workflow.stages()) {
                for (WorkflowStep step : stage) {
                    if (name.equals(workflow.rowName() + Decision.PART + step.name())) {
                        String mayFail = step.failure().equals("ignore") ? ", may fail" : "";
                        return cell(step.onSuccess(), step.onFailure()) + mayFail;
                    }
                }
            }
        }
        return EventTable.ABSENT;
    }

    private static String cell(boolean onSuccess, boolean onFailure) {
        if (onFailure) {
            return onSuccess ? "always" : "on-failure";
        }
        return EventTable.PRESENT;
    }

    private static List<String> notes(Map<String, WoodpeckerVerdict> verdicts) {
        List<String> notes = new ArrayList<>();
        verdicts.forEach((event, verdict) -> {
            Optional<Finding> refused = verdict.findings().stream()
                    .filter(finding -> !finding.isWarning())
                    .findFirst();
            if (refused.isPresent()) {
                notes.add(event + ": refused: " + refused.get().message());
            } else if (verdict.workflows().isEmpty()) {
                notes.add(event + ": nothing runs");
            }
        });
        return notes;
    }
}
