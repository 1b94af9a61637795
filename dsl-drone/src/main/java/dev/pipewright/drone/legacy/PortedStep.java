package dev.pipewright.drone.legacy;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import java.util.Map;

/**
 * A step for today's Drone, and what the pipelines that it is part of depend on.
 *
 * @param node the step, without {@code depends_on}
 * @param group the steps that it runs beside; empty for none
 * @param matrix which rows of the matrix have it, under {@code include} and {@code exclude}
 */
record PortedStep(Mapping node, String group, Map<String, Map<String, Node>> matrix) {

    /** A step that runs alone, in every row of the matrix. */
    static PortedStep alone(Mapping node) {
        return new PortedStep(node, "", Map.of());
    }
}
