package dev.pipewright.assertion;

import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.runner.PlannedStep;
import dev.pipewright.drone.runner.RunPolicy;
import dev.pipewright.drone.simulate.PipelineRun;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps of a pipeline in a build, in whatever order they may end. */
final class StepOccurrences implements Occurrences {

    private static final String CLONE = "clone";
    private static final int SKIP_ALL = 78;
    private static final Set<Status> PASSED_BY = EnumSet.of(Status.SKIPPED, Status.NOT_LISTED);

    private final String occasion;
    private final PipelineRun pipeline;
    private final BuildEvidence evidence;
    /** How each step may end. */
    private final Map<String, Set<Status>> endings = new LinkedHashMap<>();

    StepOccurrences(String occasion, PipelineRun pipeline, BuildEvidence evidence) {
        this.occasion = occasion;
        this.pipeline = pipeline;
        this.evidence = evidence;
        pipeline.outcomes()
                .forEach(outcome -> outcome.steps()
                        .forEach(step -> endings.computeIfAbsent(step.name(), name -> EnumSet.noneOf(Status.class))
                                .add(step.status())));
    }

    @Override
    public String noun() {
        return "step";
    }

    @Override
    public String occasion() {
        return occasion;
    }

    @Override
    public Optional<String> complaint(String name) {
        if (endings.isEmpty()) {
            String why = pipeline.breaksRunner()
                    ? "the runner breaks down: a step with \"failure: fast\" has conditions that do not hold\n"
                    : "nothing is known of the steps of a pipeline of type \""
                            + pipeline.pipeline().type() + "\"\n";
            return Optional.of(Failure.text("step " + Quoted.name(name) + " is asked for on " + occasion, why));
        }
        return Failure.unknown(noun(), name, endings.keySet());
    }

    @Override
    public List<String> meant(String name) {
        return List.of(name);
    }

    @Override
    public Set<String> certain() {
        return endings.entrySet().stream()
                .filter(step -> step.getValue().stream().noneMatch(PASSED_BY::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> possible() {
        return endings.entrySet().stream()
                .filter(step -> !PASSED_BY.containsAll(step.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> unasked() {
        return Set.of(CLONE);
    }

    /** How a step may end; nothing for a step that is not there. */
    Set<Status> endings(String step) {
        return endings.getOrDefault(step, Set.of());
    }

    @Override
    public String why(String name) {
        Set<Status> found = endings(name);
        if (found.size() > 1) {
            return name + " depends on how long others take: it may be "
                    + found.stream().map(Status::text).collect(Collectors.joining(" or ")) + "\n"
                    + evidence.place(pipeline, name);
        }
        if (found.contains(Status.NOT_LISTED)) {
            return name + " is absent: " + evidence.ofConditions(pipeline, name);
        }
        return name + (found.contains(Status.SKIPPED) ? " is passed by: " + passedBy(name) : " is present") + "\n"
                + evidence.place(pipeline, name);
    }

    private String passedBy(String name) {
        if (policy(name) == RunPolicy.ON_FAILURE) {
            return "nothing before it failed, and it asks for that";
        }
        return pipeline.steps().stream()
                .filter(step -> step.exitCode() != 0)
                .findFirst()
                .map(StepOccurrences::told)
                .orElse("something before it failed");
    }

    private RunPolicy policy(String name) {
        return pipeline.pipeline().plan().map(Plan::steps).orElse(List.of()).stream()
                .filter(step -> step.name().equals(name))
                .map(PlannedStep::runPolicy)
                .findFirst()
                .orElse(RunPolicy.ON_SUCCESS);
    }

    private static String told(StepRun step) {
        return step.exitCode() == SKIP_ALL
                ? Quoted.name(step.name()) + " ends the pipeline early with exit code " + SKIP_ALL
                : Quoted.name(step.name()) + " ended as " + step.status().text();
    }

    @Override
    public String summary() {
        return "the pipeline runs " + Quoted.names(certain(), noun()) + "\n";
    }

    @Override
    public Optional<String> error() {
        return pipeline.pipeline().failure().map(evidence::of);
    }
}
