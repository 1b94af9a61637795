package dev.pipewright.drone.woodpecker;

import dev.pipewright.yaml.RawNode;
import java.util.ArrayList;
import java.util.List;
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

    boolean test(Occasion occasion, boolean ofStep) {
        for (Constraint constraint : constraints) {
            if (constraint.test(occasion, ofStep)) {
                return true;
            }
        }
        return constraints.isEmpty();
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
