package dev.pipewright.assertion;

import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WorkflowDecision;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a workflow of Woodpecker, where nothing fails or where something has failed. */
final class WorkflowStepOccurrences implements Occurrences {

    private static final String CLONE = "clone";

    private final WorkflowOccurrences workflows;
    private final CompiledWorkflow run;
    private final Predicate<WorkflowStep> condition;

    /** @param condition whether a step of the workflow runs */
    WorkflowStepOccurrences(WorkflowOccurrences workflows, CompiledWorkflow run, Predicate<WorkflowStep> condition) {
        this.workflows = workflows;
        this.run = run;
        this.condition = condition;
    }

    @Override
    public String noun() {
        return "step";
    }

    @Override
    public String occasion() {
        return workflows.occasion();
    }

    @Override
    public Optional<String> complaint(String name) {
        Set<String> known = workflows.verdict().decisions().stream()
                .filter(this::isStep)
                .map(WorkflowDecision::step)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        known.addAll(all().map(WorkflowStep::name).toList());
        return Failure.unknown(noun(), name, known);
    }

    private Stream<WorkflowStep> all() {
        return run.stages().stream().flatMap(List::stream);
    }

    @Override
    public List<String> meant(String name) {
        return List.of(name);
    }

    @Override
    public Set<String> certain() {
        return all().filter(condition).map(WorkflowStep::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public Set<String> possible() {
        return certain();
    }

    @Override
    public Set<String> unasked() {
        return Set.of(CLONE);
    }

    @Override
    public String why(String name) {
        if (certain().contains(name)) {
            return name + " is present\n";
        }
        boolean isCompiled = all().anyMatch(step -> step.name().equals(name));
        return isCompiled
                ? name + " is passed by: it asks for another status of what comes before\n"
                : workflows
                        .told(decision -> isStep(decision) && decision.step().equals(name))
                        .orElse("");
    }

    /** Whether a decision is about a step of this workflow, in this row of its matrix. */
    private boolean isStep(WorkflowDecision decision) {
        return !decision.isOfWorkflow() && decision.rowName().equals(run.rowName());
    }

    @Override
    public String summary() {
        return "the workflow runs " + Quoted.names(certain(), noun()) + "\n";
    }

    /** A workflow that runs was refused by nobody. */
    @Override
    public Optional<String> error() {
        return Optional.empty();
    }
}
