package dev.pipewright.convert;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.port.Account;
import dev.pipewright.port.Fate;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the pipelines of a Drone file: what their steps wait for, and what the jobs are called. */
final class PipelineReading {

    private static final String CLONE = "clone";
    /** Besides the keywords of the top level: what no job can be called, and a job that GitLab takes for a deployment. */
    private static final Set<String> NO_JOBS = Set.of("types", "true", "false", "nil", "null", "pages");

    private final boolean isOnly;
    private final Set<String> jobs = new HashSet<>();

    /**
     * Starts without a job.
     *
     * @param isOnly whether the file has one pipeline, so that the names of steps suffice
     */
    PipelineReading(boolean isOnly) {
        this.isOnly = isOnly;
    }

    DronePipeline read(Account pipeline, String name) {
        EventRules trigger = pipeline.section("trigger")
                .map(each -> EventRules.of(each, true))
                .orElse(EventRules.ALL);
        boolean graph = items(pipeline, "steps").anyMatch(PipelineReading::isInGraph)
                || items(pipeline, "services").anyMatch(PipelineReading::isInGraph);
        Set<String> known = new HashSet<>(Set.of(CLONE));
        items(pipeline, "services").forEach(service -> known.add(text(service, "name")));
        List<DroneStep> steps = new ArrayList<>();
        for (Account step : pipeline.items("steps")) {
            List<String> waits = graph
                    ? DroneStep.texts(step.node().get("depends_on"))
                    : steps.isEmpty()
                            ? List.of()
                            : List.of(steps.get(steps.size() - 1).name());
            tellWaits(step, waits, known);
            known.add(step.text("name"));
            steps.add(new DroneStep(step, job(step, name), waits, rules(step)));
        }
        return new DronePipeline(pipeline, name, trigger, steps);
    }

    private static Stream<Mapping> items(Account pipeline, String key) {
        return pipeline.node().get(key) instanceof Sequence items
                ? items.stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                : Stream.empty();
    }

    private static boolean isInGraph(Mapping step) {
        return !DroneStep.texts(step.get("depends_on")).isEmpty();
    }

    private static String text(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static void tellWaits(Account step, List<String> waits, Set<String> known) {
        step.keep("depends_on", "needs");
        waits.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> step.note(
                        Fate.LOST,
                        "depends_on",
                        "\"" + name + "\" is no step above, and Drone refuses that",
                        "name a step that stands before this one"));
    }

    private static EventRules rules(Account step) {
        if (isService(step)) {
            return EventRules.ALL;
        }
        return step.section("when").map(when -> EventRules.of(when, false)).orElse(EventRules.ALL);
    }

    /** Whether nobody waits for the step, as for a service. */
    static boolean isService(Account step) {
        return step.isTrue("detach");
    }

    private Optional<String> job(Account step, String pipeline) {
        if (isService(step) || CacheSteps.isCache(step.node())) {
            return Optional.empty();
        }
        String name = step.text("name").isEmpty() ? "step" : step.text("name");
        String wanted = isOnly ? name : pipeline + "/" + name;
        if (wanted.startsWith(".")
                || NO_JOBS.contains(wanted)
                || Pipeline.of().keyOrder().has(wanted)) {
            wanted = "step " + wanted;
        }
        String free = wanted;
        for (int i = 2; !jobs.add(free); i++) {
            free = wanted + " (" + i + ")";
        }
        return Optional.of(free);
    }
}
