package dev.pipewright.drone.woodpecker;

import java.util.HashMap;
import java.util.Map;

/**
 * An event, as one row of the matrix sees it.
 *
 * @param axes the values of the matrix
 * @param environment the variables that can be substituted and evaluated
 */
record Occasion(WoodpeckerEvent event, Map<String, String> axes, Map<String, String> environment) {

    static Occasion of(WoodpeckerEvent event, Map<String, String> axes) {
        Map<String, String> environment = new HashMap<>(event.environment());
        environment.putAll(axes);
        return new Occasion(event, axes, environment);
    }
}
