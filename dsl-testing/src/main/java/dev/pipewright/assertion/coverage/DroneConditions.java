package dev.pipewright.assertion.coverage;

import dev.pipewright.drone.Conditions;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.build.Decision;
import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.drone.runner.Plan;
import dev.pipewright.drone.server.PipelineVerdict;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of {@code trigger} and {@code when} that a verdict of Drone looked at; one decides that keeps something away. */
final class DroneConditions {

    /** What asks for the status is looked at when other pipelines or steps have ended, and so by no verdict. */
    private static final String STATUS = "status";

    private final List<DecidedRule> rules = new ArrayList<>();
    private final DroneConfiguration configuration;

    private DroneConditions(DroneConfiguration configuration) {
        this.configuration = configuration;
    }

    static List<DecidedRule> of(DroneConfiguration configuration, Verdict verdict) {
        DroneConditions conditions = new DroneConditions(configuration);
        for (PipelineVerdict pipeline : verdict.pipelines()) {
            configuration.pipelines().stream()
                    .filter(each -> each.name().orElse("").equals(pipeline.name()))
                    .findFirst()
                    .ifPresent(written -> conditions.add(written, pipeline));
        }
        return conditions.rules;
    }

    private void add(Pipeline written, PipelineVerdict pipeline) {
        String name = written.name().orElse("default");
        add(name, written.trigger(), pipeline.unmet());
        Optional<Plan> plan = pipeline.plan().filter(known -> pipeline.isMatched());
        if (plan.isEmpty()) {
            return;
        }
        Stream.of(written.servicesList(), written.stepsList())
                .flatMap(steps -> steps.orElse(List.of()).stream())
                .forEach(step -> add(name, step, plan.get()));
    }

    private void add(String pipeline, Step step, Plan plan) {
        String name = step.name().orElse("");
        add(
                pipeline + Decision.PART + name,
                step.when(),
                Optional.ofNullable(plan.unmet().get(name)));
    }

    private void add(String what, Optional<Conditions> conditions, Optional<UnmetCondition> unmet) {
        conditions.ifPresent(all -> add(what, all.toNode(), unmet));
    }

    private void add(String what, Mapping conditions, Optional<UnmetCondition> unmet) {
        int number = 0;
        for (Entry condition : conditions) {
            if (condition.name().equals(STATUS)) {
                continue;
            }
            number++;
            String says = condition.name() + ": " + RuleWords.text(condition.value());
            boolean decided =
                    unmet.filter(each -> each.name().equals(condition.name())).isPresent();
            rules.add(new DecidedRule(
                    new DecidedRule.Key(
                            configuration.file(),
                            what,
                            number,
                            RuleWords.shortened(says),
                            condition.value().origin()),
                    decided));
        }
    }
}
