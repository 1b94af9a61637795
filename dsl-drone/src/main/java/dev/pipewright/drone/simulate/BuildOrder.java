package dev.pipewright.drone.simulate;

import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Runs the pipelines of a build, one at a time in the order of the file. */
final class BuildOrder {

    private final Verdict verdict;
    private final BiFunction<String, String, Ending> endings;
    private final Function<Execution, List<Outcome>> orders;
    private final Map<PipelineVerdict, PipelineRun> runs = new HashMap<>();
    private final Set<PipelineVerdict> scheduled = new HashSet<>();

    /**
     * Takes a build.
     *
     * @param orders which of the orders in which steps may end are looked at
     */
    BuildOrder(Verdict verdict, BiFunction<String, String, Ending> endings, Function<Execution, List<Outcome>> orders) {
        this.verdict = verdict;
        this.endings = endings;
        this.orders = orders;
    }

    BuildRun run() {
        List<PipelineVerdict> matched =
                verdict.pipelines().stream().filter(PipelineVerdict::isMatched).toList();
        matched.stream().filter(pipeline -> pipeline.dependsOn().isEmpty()).forEach(scheduled::add);
        Optional<PipelineVerdict> next = next(matched);
        while (next.isPresent()) {
            runs.put(next.get(), run(next.get()));
            skip(matched);
            matched.stream()
                    .filter(pipeline -> areDone(pipeline.dependsOn(), matched))
                    .forEach(scheduled::add);
            next = next(matched);
        }
        List<PipelineRun> all = new ArrayList<>();
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            all.add(runs.getOrDefault(pipeline, new PipelineRun(pipeline, Optional.empty(), List.of())));
        }
        return new BuildRun(verdict, matched.isEmpty() ? Optional.empty() : Optional.of(status(matched)), all);
    }

    /** The first that may run and has not. */
    private Optional<PipelineVerdict> next(List<PipelineVerdict> matched) {
        return matched.stream()
                .filter(pipeline -> scheduled.contains(pipeline) && !runs.containsKey(pipeline))
                .findFirst();
    }

    private boolean areDone(List<String> names, List<PipelineVerdict> matched) {
        return names.stream()
                .allMatch(name -> matched.stream()
                        .filter(pipeline -> pipeline.name().equals(name))
                        .allMatch(runs::containsKey));
    }

    private PipelineRun run(PipelineVerdict pipeline) {
        if (pipeline.failure().isPresent()) {
            return new PipelineRun(pipeline, Optional.of(Status.ERROR), List.of());
        }
        Optional<Plan> plan = pipeline.plan();
        if (plan.isEmpty()) {
            return new PipelineRun(pipeline, Optional.empty(), List.of());
        }
        String name = pipeline.name().isEmpty() ? "default" : pipeline.name();
        List<Outcome> outcomes = orders.apply(new Execution(plan.get().steps(), step -> endings.apply(name, step)));
        return new PipelineRun(pipeline, outcomes.stream().findFirst().map(Outcome::status), outcomes);
    }

    /** Passes by those that waited for others and whose status condition does not fit how these ended. */
    private void skip(List<PipelineVerdict> matched) {
        boolean failed = runs.values().stream()
                .anyMatch(run -> run.status().filter(Status::isBad).isPresent());
        for (PipelineVerdict pipeline : matched) {
            boolean wanted = failed ? pipeline.onFailure() : pipeline.onSuccess();
            if (!wanted
                    && !runs.containsKey(pipeline)
                    && !scheduled.contains(pipeline)
                    && areDone(pipeline.dependsOn(), matched)) {
                runs.put(pipeline, new PipelineRun(pipeline, Optional.of(Status.SKIPPED), List.of()));
            }
        }
    }

    private Status status(List<PipelineVerdict> matched) {
        for (PipelineVerdict pipeline : matched) {
            PipelineRun run = runs.get(pipeline);
            Optional<Status> status = run == null ? Optional.empty() : run.status();
            if (status.filter(Status::isBad).isPresent()) {
                return status.get();
            }
        }
        return Status.SUCCESS;
    }
}
