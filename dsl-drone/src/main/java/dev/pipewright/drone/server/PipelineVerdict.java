package dev.pipewright.drone.server;

import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.runner.Plan;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one pipeline of a file in a build.
 *
 * @param name its name as written; empty where it has none
 * @param type its type as written; for a document of a kind that Drone does not know {@code kind:} and the kind
 * @param isSupported whether we know the rules of its runner
 * @param failure why its runner refuses it; empty where it does not, or we do not know
 * @param unmet the first of its trigger's conditions that does not hold; empty where it is part of the build
 * @param dependsOn the pipelines that it waits for, those that are not part of the build replaced by what they wait for
 * @param onSuccess whether it runs where all others succeeded
 * @param onFailure whether it runs where another failed
 * @param plan what docker and kubernetes run; empty for other runners, and for a pipeline that is refused
 */
public record PipelineVerdict(
        String name,
        String type,
        boolean isSupported,
        Optional<Failure> failure,
        Optional<UnmetCondition> unmet,
        List<String> dependsOn,
        boolean onSuccess,
        boolean onFailure,
        Optional<Plan> plan) {

    /** Keeps the list as it is now. */
    public PipelineVerdict {
        dependsOn = List.copyOf(dependsOn);
    }

    /** Whether its runner takes it. */
    public boolean isValid() {
        return failure.isEmpty();
    }

    /** Whether the build has it. */
    public boolean isMatched() {
        return unmet.isEmpty();
    }
}
