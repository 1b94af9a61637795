package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.UnmetCondition;
import java.util.List;
import java.util.Map;

/**
 * What the conditions of a workflow, or of a step of one, say on an event.
 *
 * @param workflow the name of the workflow
 * @param matrix the values of its axes; empty without a matrix
 * @param step the name of the step; empty for the workflow itself
 * @param held which of its conditions lets it run, from 1; 0 where none does, or it has none
 * @param unmet what each of its conditions lacks; empty where it runs
 */
public record WorkflowDecision(
        String workflow, Map<String, String> matrix, String step, int held, List<UnmetCondition> unmet) {

    /** Keeps the collections as they are now. */
    public WorkflowDecision {
        matrix = Map.copyOf(matrix);
        unmet = List.copyOf(unmet);
    }

    /** The name of the workflow, with the values of its row of a matrix: {@code test: [1.25, linux]}. */
    public String rowName() {
        return CompiledWorkflow.rowName(workflow, matrix);
    }

    /** Whether this is about the workflow itself. */
    public boolean isOfWorkflow() {
        return step.isEmpty();
    }

    /** Whether the conditions let it run. */
    public boolean holds() {
        return unmet.isEmpty();
    }
}
