package dev.pipewright.convert;

import dev.pipewright.drone.Pipeline;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Steps on their way to a pipeline of Drone. What all of them ask of an event is the trigger's.
 *
 * @param name the name of the pipeline
 * @param waits the pipelines that end before
 * @param status after which results of these it runs; empty where none of them may have failed
 * @param environment the variables of all steps; empty for none
 * @param services the services of all steps
 * @param steps the steps, each with its conditions, events among them
 */
record StepsPipeline(
        String name,
        List<String> waits,
        Optional<Sequence> status,
        Optional<Mapping> environment,
        List<Mapping> services,
        List<Mapping> steps) {

    private static final String WHEN = "when";
    private static final String EVENT = "event";
    private static final String STATUS = "status";

    StepsPipeline {
        waits = List.copyOf(waits);
        services = List.copyOf(services);
        steps = List.copyOf(steps);
    }

    /**
     * The same behind pipelines of which it depends on their end: what all steps ask of results, they ask of those. Without
     * that, Drone passes by the whole pipeline once another one has failed.
     */
    StepsPipeline behindOthers() {
        Set<Optional<Node>> asked = steps.stream().map(StepsPipeline::results).collect(Collectors.toSet());
        if (asked.size() != 1 || !(asked.iterator().next().orElse(null) instanceof Sequence results)) {
            return this;
        }
        List<Mapping> freed = results.size() > 1
                ? steps
                : steps.stream().map(StepsPipeline::withoutResults).toList();
        return new StepsPipeline(name, waits, Optional.of(results), environment, services, freed);
    }

    /** The names of the steps that ask for a failure, and do not run when it is that of another pipeline. */
    List<String> unheard() {
        return status.isPresent()
                ? List.of()
                : steps.stream()
                        .filter(step -> results(step).isPresent())
                        .flatMap(step ->
                                step.get("name") instanceof Scalar text ? Stream.of(text.text()) : Stream.empty())
                        .toList();
    }

    private static Optional<Node> results(Mapping step) {
        return Optional.ofNullable(conditions(step.get(WHEN), step).get(STATUS));
    }

    private static Mapping withoutResults(Mapping step) {
        return step.with(WHEN, events(step));
    }

    Pipeline pipeline() {
        Origin origin = steps.get(0).origin();
        Mapping trigger = trigger();
        // Of no place: it is new, while a file of Drone's would be written with the backslashes of its author.
        Mapping.Builder out = Mapping.builder(Origin.unknown())
                .put("kind", Scalar.of("pipeline", origin))
                .put("type", Scalar.of("docker", origin))
                .put("name", Scalar.of(name, origin));
        out.put("trigger", status.map(results -> trigger.with(STATUS, results)).orElse(trigger));
        environment.ifPresent(variables -> out.put("environment", variables));
        if (!services.isEmpty()) {
            out.put("services", Sequence.of(services, origin));
        }
        List<Mapping> shorter =
                steps.stream().map(step -> without(step, trigger)).toList();
        out.put("steps", Sequence.of(shorter, origin));
        if (!waits.isEmpty()) {
            out.put("depends_on", Sequence.ofStrings(waits, origin));
        }
        return Pipeline.from(out.build());
    }

    /** What every step asks, or at least the events of all. */
    private Mapping trigger() {
        Set<Mapping> asked = steps.stream().map(StepsPipeline::events).collect(Collectors.toSet());
        if (asked.size() == 1) {
            return asked.iterator().next();
        }
        Origin origin = steps.get(0).origin();
        Set<String> all = asked.stream()
                .flatMap(conditions -> DroneStep.texts(conditions.get(EVENT)).stream())
                .collect(Collectors.toSet());
        List<String> inOrder = Stream.concat(JobEvents.all().stream(), Stream.of(DroneEvent.PROMOTE))
                .map(DroneEvent::droneName)
                .filter(all::contains)
                .toList();
        return Mapping.empty(origin).with(EVENT, Sequence.ofStrings(inOrder, origin));
    }

    private static Mapping events(Mapping step) {
        return conditions(step.get(WHEN), step).without(STATUS);
    }

    private static Mapping conditions(@Nullable Node when, Mapping step) {
        return when instanceof Mapping conditions ? conditions : Mapping.empty(step.origin());
    }

    /** A step without what the trigger says for it. */
    private static Mapping without(Mapping step, Mapping trigger) {
        if (!Objects.equals(events(step), trigger)) {
            return step;
        }
        Mapping when = conditions(step.get(WHEN), step);
        return when.has(STATUS)
                ? step.with(WHEN, Mapping.empty(when.origin()).with(STATUS, Objects.requireNonNull(when.get(STATUS))))
                : step.without(WHEN);
    }
}
