package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Steps that run together, in whatever order they may end. */
abstract class StepOccurrences implements Occurrences {

    private static final String CLONE = "clone";
    private static final Set<Status> PASSED_BY = EnumSet.of(Status.SKIPPED, Status.NOT_LISTED);

    private final String occasion;
    private final List<Outcome> outcomes;
    /** How each step may end. */
    private final Map<String, Set<Status>> endings = new LinkedHashMap<>();

    /** @param outcomes the ways in which the steps may end, first that of steps which all take equally long */
    StepOccurrences(String occasion, List<Outcome> outcomes) {
        this.occasion = occasion;
        this.outcomes = outcomes;
        outcomes.forEach(outcome -> outcome.steps()
                .forEach(step -> endings.computeIfAbsent(step.name(), name -> EnumSet.noneOf(Status.class))
                        .add(step.status())));
    }

    /** What the steps belong to, in one word. */
    abstract String whole();

    /** Why a step is absent: its conditions. */
    abstract String absent(String name);

    /** Where a step is written. */
    abstract String place(String name);

    /** Whether a step asks to run after a failure, and not without one. */
    abstract boolean wantsFailure(String name);

    /** Whether the failure of a step counts for nothing. */
    abstract boolean mayFail(String name);

    final List<Outcome> outcomes() {
        return outcomes;
    }

    /** How a step may end; nothing for a step that is not there. */
    final Set<Status> endings(String step) {
        return endings.getOrDefault(step, Set.of());
    }

    /** The steps of which it is told how they may end. */
    final Set<String> names() {
        return endings.keySet();
    }

    @Override
    public final String noun() {
        return "step";
    }

    @Override
    public final String occasion() {
        return occasion;
    }

    @Override
    public final List<String> meant(String name) {
        return List.of(name);
    }

    @Override
    public final Set<String> certain() {
        return named(statuses -> statuses.stream().noneMatch(PASSED_BY::contains));
    }

    @Override
    public final Set<String> possible() {
        return named(statuses -> !PASSED_BY.containsAll(statuses));
    }

    private Set<String> named(Predicate<Set<Status>> wanted) {
        return endings.entrySet().stream()
                .filter(step -> wanted.test(step.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public final Set<String> unasked() {
        return Set.of(CLONE);
    }

    @Override
    public final String why(String name) {
        Set<Status> found = endings(name);
        if (found.isEmpty() || found.equals(Set.of(Status.NOT_LISTED))) {
            return absent(name);
        }
        if (found.size() > 1) {
            return name + " depends on how long others take: it may be "
                    + found.stream().map(Status::text).collect(Collectors.joining(" or ")) + "\n" + place(name);
        }
        return name + (found.contains(Status.SKIPPED) ? " is passed by: " + passedBy(name) : " is present") + "\n"
                + place(name);
    }

    private String passedBy(String name) {
        return wantsFailure(name)
                ? "nothing before it failed, and it asks for that"
                : outcomes.get(0).steps().stream()
                        .filter(step -> step.exitCode() != 0 && !mayFail(step.name()))
                        .findFirst()
                        .map(StepOccurrences::told)
                        .orElse("something before it failed");
    }

    private static String told(StepRun step) {
        return step.status() == Status.SUCCESS
                ? Quoted.name(step.name()) + " ends the pipeline early with exit code " + step.exitCode()
                : Quoted.name(step.name()) + " ended as " + step.status().text();
    }

    @Override
    public final String summary() {
        return "the " + whole() + " runs " + Quoted.names(certain(), noun()) + "\n";
    }
}
