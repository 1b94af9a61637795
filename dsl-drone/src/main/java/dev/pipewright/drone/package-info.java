/**
 * Drone in Java: what a user writes.
 *
 * <p>{@link dev.pipewright.drone.Drone} holds the words to import statically; every section of a pipeline is an immutable
 * value with copy methods, generated from {@code drone.schema.yaml}. A {@link dev.pipewright.drone.DroneConfiguration} is
 * a whole file: its pipelines and other documents in order. It is written so that Drone reads it as meant: pipelines and
 * steps after what they depend on, strings quoted for Drone's YAML reader, and the shell's {@code ${...}} kept from Drone's
 * own substitution. Start reading at {@code Drone} and {@code DroneConfiguration}.
 */
@NullMarked
package dev.pipewright.drone;

import org.jspecify.annotations.NullMarked;
