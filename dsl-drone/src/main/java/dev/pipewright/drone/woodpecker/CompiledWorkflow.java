package dev.pipewright.drone.woodpecker;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A workflow as it runs: each stage begins when all steps of the one before have ended.
 *
 * @param name the name of its file, without folder and ending
 * @param matrix the values of its axes; empty without a matrix
 * @param dependsOn the workflows that it waits for
 * @param runsOn the statuses of those at which it runs; empty for success alone
 * @param stages the steps, side by side within a stage
 */
public record CompiledWorkflow(
        String name,
        Map<String, String> matrix,
        List<String> dependsOn,
        List<String> runsOn,
        List<List<WorkflowStep>> stages) {

    /** Keeps the collections as they are now. */
    public CompiledWorkflow {
        matrix = Map.copyOf(matrix);
        dependsOn = List.copyOf(dependsOn);
        runsOn = List.copyOf(runsOn);
        stages = stages.stream().map(List::copyOf).toList();
    }

    /** Its name, with the values of its row of a matrix by the names of the axes: {@code test: [1.25, linux]}. */
    public String rowName() {
        return rowName(name, matrix);
    }

    static String rowName(String name, Map<String, String> matrix) {
        return matrix.isEmpty() ? name : name + ": [" + String.join(", ", new TreeMap<>(matrix).values()) + "]";
    }
}
