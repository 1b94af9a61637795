/**
 * Drone's verdict on a file.
 *
 * <p>Drone judges in two places: the server when a build starts, on the whole file, and later the runner of each pipeline, on
 * the substituted text. {@link dev.pipewright.drone.server.Verdict} follows both, in their order and with their words, and
 * tells which pipelines a build has and how each would be run. {@code ServerShapes} and the package
 * {@code dev.pipewright.drone.runner} describe what each of them reads. Start reading at {@code Verdict}.
 */
@NullMarked
package dev.pipewright.drone.server;

import org.jspecify.annotations.NullMarked;
