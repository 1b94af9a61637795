/**
 * What starts a pipeline, and whether its conditions let it.
 *
 * <p>A {@link dev.pipewright.drone.build.Build} is one build of a repository: its event, branch, reference and so on, with
 * what conditions and substitution ask of it. A {@link dev.pipewright.drone.build.Match} is one condition as it was read.
 * A {@link dev.pipewright.drone.build.Cause} is what starts builds, and {@link dev.pipewright.drone.build.Causes} collects those of which
 * conditions speak. Start reading at {@code Build}.
 */
@NullMarked
package dev.pipewright.drone.build;

import org.jspecify.annotations.NullMarked;
