/**
 * What happens in a build: which pipelines and steps run, in which order they may end, and what becomes of the build.
 *
 * <p>{@link dev.pipewright.drone.simulate.Simulation} takes a file, a build and how steps end, and gives a
 * {@link dev.pipewright.drone.simulate.BuildRun}. Steps of a pipeline run as soon as what they wait for has ended, so that a
 * failure in one branch may or may not stop another: {@code Execution} goes through every order of events and tells when the
 * outcome depends on it. {@code BuildOrder} does the same for pipelines. Start reading at {@code Simulation}.
 */
@NullMarked
package dev.pipewright.drone.simulate;

import org.jspecify.annotations.NullMarked;
