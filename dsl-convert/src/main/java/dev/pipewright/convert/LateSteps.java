package dev.pipewright.convert;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds steps that may start after the failure of another one for which they do not wait. GitLab runs such a job where it names
 * its needs; Drone passes by every step that has not started.
 *
 * @param <S> what a step is
 */
final class LateSteps<S> {

    private final List<S> steps;
    private final Function<S, List<S>> before;
    private final IdentityHashMap<S, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<S, BitSet> reached = new IdentityHashMap<>();

    /**
     * Takes the steps of a pipeline.
     *
     * @param before what a step waits for among them
     */
    LateSteps(List<S> steps, Function<S, List<S>> before) {
        this.steps = steps;
        this.before = before;
        steps.forEach(step -> numbers.put(step, numbers.size()));
    }

    /** One of them; empty where there is none. */
    Optional<S> any() {
        IdentityHashMap<S, BitSet> behind = new IdentityHashMap<>();
        for (S step : steps) {
            reached(step).stream()
                    .mapToObj(steps::get)
                    .forEach(earlier ->
                            behind.computeIfAbsent(earlier, key -> new BitSet()).set(number(step)));
        }
        return steps.stream().filter(step -> isLate(step, behind)).findFirst();
    }

    /** There is a step that neither stands before this one nor waits for all that this one waits for. */
    private boolean isLate(S step, IdentityHashMap<S, BitSet> behind) {
        for (S earlier : before.apply(step)) {
            BitSet related = (BitSet) reached(step).clone();
            related.or(behind.getOrDefault(earlier, new BitSet()));
            related.set(number(step));
            if (related.cardinality() < steps.size()) {
                return true;
            }
        }
        return false;
    }

    private int number(S step) {
        return numbers.getOrDefault(step, 0);
    }

    /** All that stand before a step. */
    private BitSet reached(S step) {
        BitSet known = reached.get(step);
        if (known == null) {
            known = new BitSet();
            reached.put(step, known);
            for (S earlier : before.apply(step)) {
                known.set(number(earlier));
                known.or(reached(earlier));
            }
        }
        return known;
    }
}
