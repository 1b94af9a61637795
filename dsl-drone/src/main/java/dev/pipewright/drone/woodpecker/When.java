package dev.pipewright.drone.woodpecker;

import dev.pipewright.drone.build.UnmetCondition;
import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a step or workflow runs: one of its constraints must hold, or it has none. */
record When(List<Constraint> constraints) {

    static final When ALWAYS = new When(List.of());

    static When read(@Nullable RawNode node, Reading reading) {
        if (node == null || Reading.isNull(node)) {
            return ALWAYS;
        }
        RawNode target = node.target();
        if (target instanceof RawNode.Pairs) {
            return new When(List.of(Constraint.read(target, reading)));
        }
        if (!(target instanceof RawNode.Items list)) {
            reading.wrong(target, "not supported yaml kind: 8");
            return ALWAYS;
        }
        List<Constraint> constraints = new ArrayList<>();
        Reading.items(list).forEach(item -> constraints.add(Constraint.read(item, reading)));
        return new When(constraints);
    }

    /**
     * What the constraints decide.
     *
     * @param held the first that holds, from 1; 0 where none does, or there are none
     * @param unmet what each lacks; empty where one holds, or there are none
     */
    record Outcome(int held, List<UnmetCondition> unmet) {

        boolean holds() {
            return unmet.isEmpty();
        }
    }

    Outcome decide(Occasion occasion, boolean ofStep) {
        List<UnmetCondition> unmet = new ArrayList<>();
        for (Constraint constraint : constraints) {
            Optional<UnmetCondition> lacks = constraint.unmet(occasion, ofStep);
            if (lacks.isEmpty()) {
                return new Outcome(unmet.size() + 1, List.of());
            }
            unmet.add(lacks.get());
        }
        return new Outcome(0, unmet);
    }

    /** Whether a constraint that holds wants to run after a failure. */
    boolean includesFailure(Occasion occasion, boolean ofStep) {
        return constraints.stream().anyMatch(each -> each.status().contains("failure") && each.test(occasion, ofStep));
    }

    /** Whether a constraint that holds runs after success, as those do that say nothing of it. */
    boolean includesSuccess(Occasion occasion, boolean ofStep) {
        return constraints.isEmpty()
                || constraints.stream()
                        .anyMatch(each ->
                                (each.status().isEmpty() || each.status().contains("success"))
                                        && each.test(occasion, ofStep));
    }
}
