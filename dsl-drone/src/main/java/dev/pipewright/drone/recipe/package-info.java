/**
 * Ready pieces of Drone pipelines.
 *
 * <p>A recipe is made of what it cannot do without, refined by a handful of options with defaults, and gives steps and pipelines of the
 * public API: what comes out is refined as if it had been written by hand. {@link dev.pipewright.drone.recipe.ImagesOnOneDaemon}
 * builds many images fast, {@link dev.pipewright.drone.recipe.DependencyCache} keeps dependencies between builds, {@link dev.pipewright.drone.recipe.Habits} holds what single pipelines want. Start reading at
 * {@code ImagesOnOneDaemon}.
 */
@NullMarked
package dev.pipewright.drone.recipe;

import org.jspecify.annotations.NullMarked;
