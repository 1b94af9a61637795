package dev.pipewright.assertion.coverage;

import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.drone.woodpecker.WorkflowDecision;
import dev.pipewright.woodpecker.Conditional;
import dev.pipewright.woodpecker.Conditions;
import dev.pipewright.woodpecker.Step;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The items of {@code when} that a verdict of Woodpecker looked at; one decides that lets something run. */
final class WoodpeckerConditions {

    private final List<DecidedRule> rules = new ArrayList<>();

    private WoodpeckerConditions() {}

    static List<DecidedRule> of(WoodpeckerConfiguration configuration, WoodpeckerVerdict verdict) {
        WoodpeckerConditions conditions = new WoodpeckerConditions();
        for (WorkflowDecision decision : verdict.decisions()) {
            Optional<Workflow> workflow = configuration.workflow(decision.workflow());
            if (decision.isOfWorkflow()) {
                workflow.ifPresent(written -> conditions.add(decision.workflow(), written, decision));
            } else {
                String name = decision.workflow() + Decision.PART + decision.step();
                workflow.stream()
                        .flatMap(WoodpeckerConditions::steps)
                        .filter(step ->
                                step.name().filter(decision.step()::equals).isPresent())
                        .findFirst()
                        .ifPresent(step -> conditions.add(name, step, decision));
            }
        }
        return conditions.rules;
    }

    private static Stream<Step> steps(Workflow workflow) {
        return Stream.of(workflow.allCloneSteps(), workflow.allServices(), workflow.allSteps())
                .flatMap(List::stream);
    }

    private void add(String what, Conditional written, WorkflowDecision decision) {
        int number = 0;
        for (Conditions condition : written.conditions()) {
            number++;
            rules.add(new DecidedRule(
                    new DecidedRule.Key(
                            decision.workflow(),
                            what,
                            number,
                            RuleWords.all(condition.toNode()),
                            condition.toNode().origin()),
                    decision.held() == number));
        }
    }
}
