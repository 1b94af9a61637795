package dev.pipewright.drone.simulate;

import java.util.List;

/**
 * One way in which a pipeline may end.
 *
 * @param status how the pipeline ends
 * @param steps what becomes of its steps, in their order
 */
public record Outcome(Status status, List<StepRun> steps) {

    /** Keeps the list as it is now. */
    public Outcome {
        steps = List.copyOf(steps);
    }
}
