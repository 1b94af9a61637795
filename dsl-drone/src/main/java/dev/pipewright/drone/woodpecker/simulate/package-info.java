/**
 * What becomes of Woodpecker's workflows when steps fail.
 *
 * <p>{@link dev.pipewright.drone.woodpecker.simulate.WoodpeckerRun} runs the workflows that a verdict gives, each when those that it
 * waits for have ended; {@code WorkflowExecution} goes through the stages of one. A stage waits for the one before as a whole, so that
 * a failure reaches the stages behind it and never a step beside it. How steps end is said as for Drone, with
 * {@link dev.pipewright.drone.simulate.Endings}. Start reading at {@code WoodpeckerRun}.
 */
@NullMarked
package dev.pipewright.drone.woodpecker.simulate;

import org.jspecify.annotations.NullMarked;
