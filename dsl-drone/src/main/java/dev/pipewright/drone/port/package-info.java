/**
 * From Drone to Woodpecker.
 *
 * <p>{@link dev.pipewright.drone.port.Port} turns a Drone configuration into Woodpecker workflows and says of every key what became
 * of it: kept, changed in meaning, or lost, each with its line and what to do. Each mapping has an
 * {@link dev.pipewright.port.Account}, so that nothing gets lost in silence. {@code PipelinePort}, {@code StepPort} and {@code ConditionsPort} know
 * what becomes of the keys of a pipeline, a step and a condition, {@code KubernetesPort} of what only that runner has. Start reading
 * at {@code Port}.
 */
@NullMarked
package dev.pipewright.drone.port;

import org.jspecify.annotations.NullMarked;
