package dev.pipewright.convert;

import dev.pipewright.drone.runner.RunPolicy;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a step waits for, as jobs. Where a step may be missing, or runs although something before it failed, what comes before
 * it is needed as well: Drone keeps the step in its graph and looks at the whole pipeline, GitLab looks at the needs alone.
 */
final class NeedsSearch {

    private final Collection<DronePipeline> pipelines;
    private final DroneStep asker;
    private final DronePipeline home;
    /** The jobs, and whether each may be missing. */
    private final Map<String, Boolean> jobs = new LinkedHashMap<>();

    private final Set<DroneStep> seen = new HashSet<>();
    private boolean startsPipeline;

    private NeedsSearch(Collection<DronePipeline> pipelines, DronePipeline home, DroneStep asker) {
        this.pipelines = pipelines;
        this.asker = asker;
        this.home = home;
        walk(home, asker.waits());
    }

    static NeedsSearch of(Collection<DronePipeline> pipelines, DronePipeline home, DroneStep step) {
        return new NeedsSearch(pipelines, home, step);
    }

    /** The jobs that it needs, and whether each may be missing. */
    Map<String, Boolean> jobs() {
        return jobs;
    }

    /** Whether nothing of its pipeline has to come first, at least on some events. */
    boolean startsPipeline() {
        return startsPipeline;
    }

    private void walk(DronePipeline pipeline, List<String> names) {
        List<DroneStep> steps =
                names.stream().map(pipeline::step).flatMap(Optional::stream).toList();
        if (steps.isEmpty()) {
            start(pipeline);
        }
        steps.forEach(step -> visit(pipeline, step));
    }

    /** Before the first steps of a pipeline come the last ones of those that it depends on. */
    private void start(DronePipeline pipeline) {
        startsPipeline |= pipeline == home;
        for (String name : pipeline.dependsOn()) {
            pipelines.stream()
                    .filter(each -> each.name().equals(name) && each != pipeline)
                    .forEach(each -> {
                        if (each.steps().isEmpty()) {
                            start(each);
                        }
                        each.last().forEach(step -> visit(each, step));
                    });
        }
    }

    private void visit(DronePipeline pipeline, DroneStep step) {
        if (!seen.add(step)) {
            return;
        }
        boolean mayMiss = pipeline == home
                ? step.isConditional() && !step.hasSameConditionsAs(asker)
                : step.isConditional() || pipeline.isConditional();
        boolean isNeeded = step.job().isPresent() && step.policy() != RunPolicy.ON_FAILURE;
        if (isNeeded) {
            jobs.put(step.job().orElseThrow(), mayMiss);
        }
        if (!isNeeded || mayMiss || step.policy() != RunPolicy.ON_SUCCESS) {
            walk(pipeline, step.waits());
        }
    }
}
