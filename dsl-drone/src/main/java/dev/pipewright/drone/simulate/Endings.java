package dev.pipewright.drone.simulate;

import java.util.HashMap;
import java.util.Map;

/**
 * How steps end; whose end nobody tells succeeds.
 *
 * @param byStep the ending of each step, by its name in all pipelines, or by {@code pipeline/step}
 */
public record Endings(Map<String, Ending> byStep) {

    /** All steps succeed. */
    public static final Endings SUCCESS = new Endings(Map.of());

    /** Keeps the endings as they are now. */
    public Endings {
        byStep = Map.copyOf(byStep);
    }

    /** These endings with that of one more step. */
    public Endings with(String step, Ending ending) {
        Map<String, Ending> all = new HashMap<>(byStep);
        all.put(step, ending);
        return new Endings(all);
    }

    /** How a step of a pipeline ends. */
    public Ending of(String pipeline, String step) {
        Ending own = byStep.get(pipeline + "/" + step);
        return own == null ? byStep.getOrDefault(step, Ending.SUCCESS) : own;
    }
}
