package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.tree.Origin;
import dev.pipewright.woodpecker.Conditional;
import dev.pipewright.woodpecker.Step;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells why workflows and steps run on an event or not, with the places that say so. */
public final class WorkflowDecisions {

    private final WoodpeckerConfiguration configuration;

    private WorkflowDecisions(WoodpeckerConfiguration configuration) {
        this.configuration = configuration;
    }

    /**
     * Decisions with the places of this configuration.
     *
     * @param configuration what was judged, as it is written
     */
    public static WorkflowDecisions of(WoodpeckerConfiguration configuration) {
        return new WorkflowDecisions(configuration);
    }

    /** All decisions of a verdict, in its order. */
    public List<Decision> all(WoodpeckerVerdict verdict) {
        return verdict.decisions().stream()
                .map(decision -> decision(verdict, decision))
                .toList();
    }

    /**
     * One decision of a verdict.
     *
     * @param decision one of those of the verdict
     */
    public Decision decision(WoodpeckerVerdict verdict, WorkflowDecision decision) {
        String name = WorkflowTable.name(decision);
        Optional<? extends Conditional> written = written(decision);
        Origin whole = written.map(each -> each.toNode().origin()).orElse(Origin.unknown());
        if (!decision.holds()) {
            return new Decision(name, false, words(decision.unmet()), place(written, decision, whole));
        }
        boolean runs = verdict.workflows().stream()
                .anyMatch(workflow -> workflow.rowName().equals(decision.rowName()));
        if (!runs) {
            return new Decision(name, false, "its workflow has no steps left, or waits for what is absent", whole);
        }
        return new Decision(
                name, true, decision.held() == 0 ? "nothing restricts it" : held(written, decision.held()), whole);
    }

    private static String held(Optional<? extends Conditional> written, int held) {
        boolean isOnly = written.filter(each -> each.conditions().size() > 1).isEmpty();
        return isOnly ? "its when holds" : "condition " + held + " of its when holds";
    }

    /** What each condition lacks: {@code its when needs event "tag", and event is "push"}. */
    static String words(List<UnmetCondition> unmet) {
        if (unmet.size() == 1) {
            return "its when " + unmet.get(0);
        }
        return IntStream.range(0, unmet.size())
                .mapToObj(i -> "condition " + (i + 1) + ' ' + unmet.get(i))
                .collect(Collectors.joining("; ", "its when does not hold: ", ""));
    }

    private static Origin place(Optional<? extends Conditional> written, WorkflowDecision decision, Origin whole) {
        return written.map(Conditional::conditions)
                .filter(conditions -> decision.unmet().size() == 1 && conditions.size() == 1)
                .map(conditions ->
                        conditions.get(0).toNode().get(decision.unmet().get(0).name()))
                .map(node -> node.origin())
                .filter(own -> !own.file().isEmpty())
                .orElse(whole);
    }

    private Optional<? extends Conditional> written(WorkflowDecision decision) {
        Optional<Workflow> workflow = configuration.workflow(decision.workflow());
        return decision.isOfWorkflow()
                ? workflow
                : workflow.stream()
                        .flatMap(WorkflowDecisions::steps)
                        .filter(step ->
                                step.name().filter(decision.step()::equals).isPresent())
                        .findFirst();
    }

    private static Stream<Step> steps(Workflow workflow) {
        return Stream.of(workflow.allCloneSteps(), workflow.allServices(), workflow.allSteps())
                .flatMap(List::stream);
    }
}
