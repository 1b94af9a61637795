package dev.pipewright.assertion;

import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.util.function.Predicate;

/** Assertions about the steps that a workflow of Woodpecker runs where nothing fails; the clone need not be named. */
public final class WorkflowRunAssert extends AbstractRunAssert<WorkflowRunAssert, CompiledWorkflow> {

    private final WorkflowOccurrences workflows;

    WorkflowRunAssert(WorkflowOccurrences workflows, CompiledWorkflow run) {
        this(workflows, run, WorkflowStep::onSuccess);
    }

    private WorkflowRunAssert(WorkflowOccurrences workflows, CompiledWorkflow run, Predicate<WorkflowStep> condition) {
        super(run, WorkflowRunAssert.class, new WorkflowStepOccurrences(workflows, run, condition));
        this.workflows = workflows;
    }

    /** Goes on with the steps that run after something in the workflow has failed. */
    public WorkflowRunAssert afterFailure() {
        return new WorkflowRunAssert(workflows, actual, WorkflowStep::onFailure).as(info.description());
    }

    /** It waits for these workflows of the event and no others; none for one that starts at once. */
    public WorkflowRunAssert waitsFor(String... names) {
        return waits("workflow " + Quoted.name(actual.name()), "workflow", actual.dependsOn(), names);
    }
}
