/**
 * From Drone to Woodpecker.
 *
 * <p>{@link dev.pipewright.drone.port.Port} turns a Drone configuration into Woodpecker workflows and says of every key what became
 * of it: kept, changed in meaning, or lost, each with its line and what to do. {@code Account} is how nothing gets lost in
 * silence: a key that nobody asked for is told as lost. {@code PipelinePort}, {@code StepPort} and {@code ConditionsPort} know
 * what becomes of the keys of a pipeline, a step and a condition. Start reading at {@code Port}.
 */
@NullMarked
package dev.pipewright.drone.port;

import org.jspecify.annotations.NullMarked;
