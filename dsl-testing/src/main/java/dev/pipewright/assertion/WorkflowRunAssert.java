package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.simulate.WorkflowRun;
import java.util.List;

/** Assertions about what a workflow of Woodpecker does: which steps run, and how they end. */
public final class WorkflowRunAssert extends AbstractStepsRunAssert<WorkflowRunAssert, WorkflowRun> {

    private final WorkflowOccurrences workflows;

    WorkflowRunAssert(WorkflowOccurrences workflows, WorkflowRun run) {
        super(run, WorkflowRunAssert.class, new WorkflowStepOccurrences(workflows, run.workflow(), run.outcomes()));
        this.workflows = workflows;
    }

    /** Goes on with the steps that run once something in the workflow has failed, whatever it is. */
    public WorkflowRunAssert afterFailure() {
        CompiledWorkflow workflow = actual.workflow();
        List<StepRun> steps = workflow.stages().stream()
                .flatMap(List::stream)
                .map(step -> new StepRun(step.name(), step.onFailure() ? Status.SUCCESS : Status.SKIPPED, 0))
                .toList();
        WorkflowRun failed = new WorkflowRun(workflow, actual.status(), List.of(new Outcome(Status.FAILURE, steps)));
        return new WorkflowRunAssert(workflows, failed).as(info.description());
    }

    /** It waits for these workflows of the event and no others; none for one that starts at once. */
    public WorkflowRunAssert waitsFor(String... names) {
        return waits(label(), "workflow", actual.workflow().dependsOn(), names);
    }

    @Override
    String label() {
        return "workflow " + Quoted.name(actual.workflow().rowName());
    }
}
