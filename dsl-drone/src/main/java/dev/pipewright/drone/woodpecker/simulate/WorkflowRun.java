package dev.pipewright.drone.woodpecker.simulate;

import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import java.util.List;
import java.util.Optional;

/**
 * What became of a workflow.
 *
 * @param workflow the workflow with its stages
 * @param status how it ended; empty where it waits for itself
 * @param outcomes the ways in which its steps may end, stage by stage; one where time does not matter, none where it does not run
 */
public record WorkflowRun(CompiledWorkflow workflow, Optional<Status> status, List<Outcome> outcomes) {

    /** Keeps the list as it is now. */
    public WorkflowRun {
        outcomes = List.copyOf(outcomes);
    }

    /** What becomes of its steps where all of a stage take equally long. */
    public List<StepRun> steps() {
        return outcomes.isEmpty() ? List.of() : outcomes.get(0).steps();
    }
}
