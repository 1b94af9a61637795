/**
 * What the runners make of a pipeline.
 *
 * <p>Each type of runner reads the substituted text with structures of its own, has rules of its own, and refuses with its
 * own words. {@link dev.pipewright.drone.runner.RunnerKind} knows the types; {@code RunnerShapes} what they read;
 * {@code ParseRules} and {@code LintRules} what they refuse; {@link dev.pipewright.drone.runner.Plan} is what docker and
 * kubernetes finally run: containers with images, mounts, dependencies and policies. Start reading at {@code RunnerKind}.
 */
@NullMarked
package dev.pipewright.drone.runner;

import org.jspecify.annotations.NullMarked;
