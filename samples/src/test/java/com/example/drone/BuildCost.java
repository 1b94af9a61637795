package com.example.drone;

import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a build costs, where all steps take equally long.
 *
 * @param pipelines how many pipelines start, each with a clone
 * @param steps how many steps run, the clones among them
 * @param bases how often the base image is built
 * @param pushes how many images are pushed
 * @param waits how many steps the longest chain has of which each waits for the one before
 */
record BuildCost(int pipelines, int steps, int bases, int pushes, int waits) {

    private static final Set<Status> PASSED_BY = Set.of(Status.SKIPPED, Status.NOT_LISTED);

    static BuildCost of(BuildRun build) {
        List<String> ran = new ArrayList<>();
        int pipelines = 0;
        int waits = 0;
        for (PipelineRun pipeline : build.pipelines()) {
            List<String> steps = pipeline.steps().stream()
                    .filter(step -> !PASSED_BY.contains(step.status()))
                    .map(StepRun::name)
                    .toList();
            pipelines += steps.isEmpty() ? 0 : 1;
            waits = Math.max(waits, longestChain(pipeline.pipeline().plan().orElseThrow(), steps));
            ran.addAll(steps);
        }
        return of(pipelines, ran, waits);
    }

    /** Steps come after those that they wait for. */
    private static int longestChain(Plan plan, List<String> ran) {
        Map<String, Integer> chains = new HashMap<>();
        for (PlannedStep step : plan.steps()) {
            if (ran.contains(step.name())) {
                int before = step.dependsOn().stream()
                        .mapToInt(name -> chains.getOrDefault(name, 0))
                        .max()
                        .orElse(0);
                chains.put(step.name(), before + 1);
            }
        }
        return chains.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    static BuildCost of(List<CompiledWorkflow> workflows) {
        List<String> ran = workflows.stream()
                .flatMap(workflow -> workflow.stages().stream())
                .flatMap(List::stream)
                .map(WorkflowStep::name)
                .toList();
        int waits = workflows.stream()
                .mapToInt(workflow -> workflow.stages().size())
                .max()
                .orElse(0);
        return of(workflows.size(), ran, waits);
    }

    private static BuildCost of(int pipelines, Collection<String> ran, int waits) {
        int bases = (int) ran.stream().filter("base"::equals).count();
        int pushes = (int) ran.stream().filter(step -> step.startsWith("push")).count();
        return new BuildCost(pipelines, ran.size(), bases, pushes, waits);
    }
}
