package dev.pipewright.assertion;

import dev.pipewright.drone.simulate.Outcome;
import dev.pipewright.drone.woodpecker.CompiledWorkflow;
import dev.pipewright.drone.woodpecker.WorkflowDecision;
import dev.pipewright.drone.woodpecker.WorkflowStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The steps of a workflow of Woodpecker, where nothing fails or where something does. */
final class WorkflowStepOccurrences extends StepOccurrences {

    private final WorkflowOccurrences workflows;
    private final CompiledWorkflow workflow;

    WorkflowStepOccurrences(WorkflowOccurrences workflows, CompiledWorkflow workflow, List<Outcome> outcomes) {
        super(workflows.occasion(), outcomes);
        this.workflows = workflows;
        this.workflow = workflow;
    }

    @Override
    String whole() {
        return "workflow";
    }

    /** A step is known that the workflow has, and one that its conditions leave out. */
    @Override
    public Optional<String> complaint(String name) {
        Set<String> known = workflows.verdict().decisions().stream()
                .filter(this::isStep)
                .map(WorkflowDecision::step)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        known.addAll(names());
        return Failure.unknown(noun(), name, known);
    }

    @Override
    String absent(String name) {
        return workflows.told(isStep(name)).orElse("");
    }

    @Override
    String place(String name) {
        return workflows.place(isStep(name)).orElse("");
    }

    @Override
    boolean wantsFailure(String name) {
        return step(name).filter(step -> !step.onSuccess()).isPresent();
    }

    @Override
    boolean mayFail(String name) {
        return step(name).filter(step -> step.failure().equals("ignore")).isPresent();
    }

    private Optional<WorkflowStep> step(String name) {
        return workflow.stages().stream()
                .flatMap(List::stream)
                .filter(step -> step.name().equals(name))
                .findFirst();
    }

    private Predicate<WorkflowDecision> isStep(String name) {
        return decision -> isStep(decision) && decision.step().equals(name);
    }

    /** Whether a decision is about a step of this workflow, in this row of its matrix. */
    private boolean isStep(WorkflowDecision decision) {
        return !decision.isOfWorkflow() && decision.rowName().equals(workflow.rowName());
    }

    /** A workflow that runs was refused by nobody. */
    @Override
    public Optional<String> error() {
        return Optional.empty();
    }
}
