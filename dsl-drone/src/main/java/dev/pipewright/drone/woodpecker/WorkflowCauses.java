package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.Cause;
import dev.pipewright.drone.build.Causes;
import dev.pipewright.drone.build.Match;
import dev.pipewright.drone.woodpecker.expression.Expression;
import dev.pipewright.drone.woodpecker.expression.ExpressionException;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what starts workflows that may differ from each other. */
public final class WorkflowCauses {

    private static final String CRON = "cron";

    private final Causes causes = new Causes(WoodpeckerEvent.EVENTS);

    private WorkflowCauses() {}

    /**
     * A push, a pull request and a tag, and the events that conditions of workflows and steps speak of: a deployment for each
     * environment with which {@code evaluate} compares, a cron pipeline for each name.
     */
    public static List<Cause> of(WoodpeckerConfiguration configuration) {
        WorkflowCauses found = new WorkflowCauses();
        configuration.workflows().stream().map(Workflow::toNode).forEach(found::workflow);
        return found.causes.all();
    }

    private void workflow(Mapping workflow) {
        add(workflow);
        Stream.of("clone", "services", "steps")
                .flatMap(key -> containers(workflow, key))
                .forEach(this::add);
    }

    /** Containers stand in a list or by their names. */
    private static Stream<Mapping> containers(Mapping workflow, String key) {
        return workflow.get(key) instanceof Mapping byName
                ? byName.entries().stream()
                        .map(Entry::value)
                        .filter(Mapping.class::isInstance)
                        .map(Mapping.class::cast)
                : Causes.mappings(workflow, key).stream();
    }

    private void add(Mapping conditional) {
        Causes.mappings(conditional, "when").forEach(this::conditions);
    }

    private void conditions(Mapping when) {
        Optional<Expression> evaluate = evaluate(when);
        Set<String> events = new LinkedHashSet<>(Match.of(when.get("event")).globs());
        events.addAll(compared(evaluate, "CI_PIPELINE_EVENT").globs());
        Match named = Match.of(when.get(CRON));
        Match cron = named.isEmpty() ? compared(evaluate, "CI_PIPELINE_CRON") : named;
        Match target = compared(evaluate, "CI_PIPELINE_DEPLOY_TARGET");
        if (!cron.isEmpty()) {
            events.add(CRON);
        }
        if (!target.isEmpty()) {
            events.add("deployment");
        }
        causes.add(events, cron, target);
    }

    /** The expression; one that is broken speaks of nothing, and the verdict says what is wrong with it. */
    private static Optional<Expression> evaluate(Mapping when) {
        try {
            return Match.of(when.get("evaluate")).include().stream().findFirst().map(Expression::parse);
        } catch (ExpressionException broken) {
            return Optional.empty();
        }
    }

    private static Match compared(Optional<Expression> expression, String variable) {
        return expression.map(known -> known.texts(variable)).orElse(Match.ALL);
    }
}
