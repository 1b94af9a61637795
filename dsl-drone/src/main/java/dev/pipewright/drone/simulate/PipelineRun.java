package dev.pipewright.drone.simulate;

import dev.pipewright.drone.server.PipelineVerdict;
import java.util.List;
import java.util.Optional;

/**
 * What became of a pipeline in a build.
 *
 * @param pipeline the pipeline, with its plan
 * @param status how it ended; empty where it is not part of the build, where we do not know what its runner does, and where
 *     its runner breaks down
 * @param outcomes the ways in which it may end, first that of steps which all take equally long; one where time does not
 *     matter, none where it does not run
 */
public record PipelineRun(PipelineVerdict pipeline, Optional<Status> status, List<Outcome> outcomes) {

    /** Keeps the list as it is now. */
    public PipelineRun {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether the outcome depends on how long steps take. */
    public boolean isTimingDependent() {
        return outcomes.size() > 1;
    }

    /** Whether the runner itself breaks down: a step with {@code failure: fast} has conditions that do not hold. */
    public boolean breaksRunner() {
        return pipeline.isMatched() && pipeline.plan().isPresent() && outcomes.isEmpty() && status.isEmpty();
    }

    /** What becomes of its steps where all take equally long. */
    public List<StepRun> steps() {
        return outcomes.isEmpty() ? List.of() : outcomes.get(0).steps();
    }
}
