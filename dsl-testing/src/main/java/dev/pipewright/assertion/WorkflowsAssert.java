package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun;
import dev.pipewright.drone.woodpecker.simulate.WorkflowRun;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Assertions about what an event of Woodpecker runs, and how all ends. A name is that of a workflow, and so all rows of its matrix
 * that run, or that of a row: {@code test: [1.25]}, the values by the names of their axes.
 */
public final class WorkflowsAssert extends AbstractEndingAssert<WorkflowsAssert, WoodpeckerRun> {

    private final WorkflowOccurrences workflows;

    WorkflowsAssert(WorkflowOccurrences workflows) {
        super(workflows.run(), WorkflowsAssert.class, workflows, "pipeline");
        this.workflows = workflows;
    }

    /** A workflow runs, and the assertions hold for it, or for each of its rows. */
    public WorkflowsAssert workflow(String name, Consumer<WorkflowRunAssert> assertions) {
        runs(name);
        for (String row : meant(name)) {
            actual.workflows().stream()
                    .filter(run -> run.workflow().rowName().equals(row))
                    .forEach(run -> assertions.accept(new WorkflowRunAssert(workflows, run).as(info.description())));
        }
        return this;
    }

    /** A workflow runs so often, once for each row of its matrix that its conditions let through. */
    public WorkflowsAssert runsTimes(String workflow, int times) {
        meant(workflow);
        Set<String> running = workflows.certain();
        long found = actual.workflows().stream()
                .map(WorkflowRun::workflow)
                .filter(run -> run.name().equals(workflow) && running.contains(run.rowName()))
                .count();
        if (found != times) {
            fail(
                    "workflow " + Quoted.name(workflow) + " should run " + times + " times on " + workflows.occasion(),
                    "it runs " + found + " times\n" + workflows.summary());
        }
        return this;
    }

    /** Nothing runs, and it is meant so: the conditions of all workflows say so. */
    public WorkflowsAssert hasNoWorkflows() {
        requireNoError("there should be no workflows");
        if (!actual.workflows().isEmpty()) {
            fail("there should be no workflows on " + workflows.occasion(), workflows.summary());
        }
        return this;
    }

    /** Woodpecker refuses the workflows with an error of which this is a part, in Woodpecker's words. */
    public WorkflowsAssert isRefusedWith(String part) {
        boolean told = workflows.verdict().findings().stream()
                .anyMatch(finding -> !finding.isWarning() && finding.message().contains(part));
        if (!told) {
            fail(
                    "Woodpecker should refuse the workflows with \"" + part + "\" on " + workflows.occasion(),
                    workflows.error().orElseGet(workflows::summary));
        }
        return this;
    }

    @Override
    WorkflowsAssert with(String step, Ending ending) {
        return new WorkflowsAssert(workflows.ending(step, ending));
    }

    @Override
    Set<String> steps() {
        return workflows.steps();
    }

    @Override
    Optional<Status> status() {
        return actual.status();
    }

    @Override
    String because() {
        return workflows.error().orElseGet(workflows::whyAll);
    }
}
