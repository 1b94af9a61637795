/**
 * What is wrong with a Drone file, or could be better.
 *
 * <p>{@link dev.pipewright.drone.check.DroneChecks} holds a file against the schema, against all checks and against Drone's own
 * verdict, and tells each cause once. A check is one class, named after the problem, with its {@code CheckInfo}; it looks at a
 * {@code CheckedFile}, whose pipelines and steps tell what is written where and on which events they can run.
 * {@code TrustDemands} works out what of a pipeline an administrator must permit. Checks are stateless. Start reading at
 * {@code DroneChecks}, then {@code VolumeUndeclared}.
 */
@NullMarked
package dev.pipewright.drone.check;

import org.jspecify.annotations.NullMarked;
