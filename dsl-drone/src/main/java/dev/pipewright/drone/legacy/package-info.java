/**
 * From Drone 0.8 to today's Drone.
 *
 * <p>{@link dev.pipewright.drone.legacy.LegacyDrone} turns a file with {@code pipeline:}, which Drone has refused since 1.0 without
 * being told to convert it, into pipelines, and says of every key what became of it. {@code LegacyContainer} knows the keys of a step or
 * a service, {@code LegacyConditions} those of its {@code when}, {@code LegacyClone} those of the clone. {@code Stages} turns groups into
 * {@code depends_on}, {@code MatrixRow} a matrix into a pipeline for each of its rows. Start reading at {@code LegacyDrone}.
 */
@NullMarked
package dev.pipewright.drone.legacy;

import org.jspecify.annotations.NullMarked;
