package dev.pipewright.drone.woodpecker.simulate;

import dev.pipewright.drone.simulate.Endings;
import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What becomes of the workflows of an event:
 *
 * <pre>{@code
 * WoodpeckerVerdict verdict = WoodpeckerVerdict.of(files, WoodpeckerEvent.push("main"));
 * WoodpeckerRun run = WoodpeckerRun.of(verdict, new Endings(Map.of("test", Ending.exit(1))));
 * }</pre>
 *
 * @param status how all ended; empty where nothing runs
 * @param workflows the workflows in the order of the verdict, each row of a matrix for itself
 */
public record WoodpeckerRun(Optional<Status> status, List<WorkflowRun> workflows) {

    /** Keeps the list as it is now. */
    public WoodpeckerRun {
        workflows = List.copyOf(workflows);
    }

    /** Runs the workflows of a verdict, with steps that end as they are told to. */
    public static WoodpeckerRun of(WoodpeckerVerdict verdict, Endings endings) {
        List<CompiledWorkflow> all = verdict.workflows();
        Map<CompiledWorkflow, WorkflowRun> runs = new LinkedHashMap<>();
        boolean moves = true;
        while (moves) {
            List<CompiledWorkflow> ready = all.stream()
                    .filter(workflow -> !runs.containsKey(workflow))
                    .filter(workflow -> runs.keySet().containsAll(awaited(workflow, all)))
                    .toList();
            ready.forEach(workflow -> runs.put(workflow, run(workflow, statuses(workflow, all, runs), endings)));
            moves = !ready.isEmpty();
        }
        List<WorkflowRun> told = new ArrayList<>();
        all.forEach(workflow ->
                told.add(runs.getOrDefault(workflow, new WorkflowRun(workflow, Optional.empty(), List.of()))));
        return new WoodpeckerRun(status(told), told);
    }

    private static Optional<Status> status(List<WorkflowRun> runs) {
        boolean fails = runs.stream().anyMatch(run -> run.status().equals(Optional.of(Status.FAILURE)));
        return runs.isEmpty() ? Optional.empty() : Optional.of(fails ? Status.FAILURE : Status.SUCCESS);
    }

    /** What a workflow waits for: every row of the matrix of each name. */
    private static List<CompiledWorkflow> awaited(CompiledWorkflow workflow, List<CompiledWorkflow> all) {
        return all.stream()
                .filter(each -> workflow.dependsOn().contains(each.name()))
                .toList();
    }

    private static List<Status> statuses(
            CompiledWorkflow workflow, List<CompiledWorkflow> all, Map<CompiledWorkflow, WorkflowRun> runs) {
        return awaited(workflow, all).stream()
                .map(runs::get)
                .flatMap(run -> run == null ? Optional.<Status>empty().stream() : run.status().stream())
                .toList();
    }

    private static WorkflowRun run(CompiledWorkflow workflow, List<Status> before, Endings endings) {
        if (!runs(workflow, before)) {
            return new WorkflowRun(workflow, Optional.of(Status.SKIPPED), List.of());
        }
        List<Outcome> outcomes = WorkflowExecution.outcomes(workflow, step -> endings.of(workflow.name(), step));
        return new WorkflowRun(workflow, Optional.of(outcomes.get(0).status()), outcomes);
    }

    /** Success alone wants all before it to have succeeded, and failure alone none of them. */
    private static boolean runs(CompiledWorkflow workflow, List<Status> before) {
        boolean onSuccess = workflow.runsOn().isEmpty() || workflow.runsOn().contains("success");
        boolean onFailure = workflow.runsOn().contains("failure");
        if (onSuccess && onFailure) {
            return true;
        }
        return onSuccess
                ? before.stream().allMatch(Status.SUCCESS::equals)
                : onFailure && before.stream().noneMatch(Status.SUCCESS::equals);
    }
}
