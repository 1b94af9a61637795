package dev.pipewright.drone.runner;

import java.util.ArrayList;
import java.util.List;

/** Completes what steps say they depend on. */
final class StepGraph {

    private static final String CLONE = "clone";

    private StepGraph() {}

    /** One after the other where no step says anything; else each that says nothing waits for the clone alone. */
    static List<PlannedStep> of(List<PlannedStep> steps, boolean clones) {
        boolean graph = steps.stream().anyMatch(step -> !step.dependsOn().isEmpty());
        List<PlannedStep> connected = new ArrayList<>();
        boolean ownClone =
                !clones && steps.stream().anyMatch(step -> step.name().equals(CLONE));
        for (int i = 0; i < steps.size(); i++) {
            PlannedStep step = steps.get(i);
            if (!graph) {
                connected.add(
                        i == 0 ? step : step.dependsOn(List.of(steps.get(i - 1).name())));
            } else if (clones && !step.name().equals(CLONE) && step.dependsOn().isEmpty()) {
                connected.add(step.dependsOn(List.of(CLONE)));
            } else if (!clones && !ownClone && step.dependsOn().equals(List.of(CLONE))) {
                connected.add(step.dependsOn(List.of()));
            } else {
                connected.add(step);
            }
        }
        return connected;
    }
}
