/**
 * Pipelines in tests: what a team holds to be true of its pipeline, as AssertJ assertions.
 *
 * <p>{@link dev.pipewright.assertion.PipelineAssertions#assertThat(dev.pipewright.gitlab.Pipeline)} begins all of them, for a
 * pipeline in Java, a text or a project on disk. A {@link dev.pipewright.assertion.PipelineAssert} speaks of the configuration:
 * stages, needs, caches, findings, committed files. Its {@code on(scenario)} leads to a
 * {@link dev.pipewright.assertion.RunAssert}, which speaks of one event: what runs, what is refused, and what child pipelines
 * do. A file of Drone has a {@link dev.pipewright.assertion.DroneAssert} and, for a build,
 * {@link dev.pipewright.assertion.BuildAssert}; workflows of Woodpecker have a {@link dev.pipewright.assertion.WoodpeckerAssert}
 * and a {@link dev.pipewright.assertion.WorkflowsAssert}. A failure tells the rule and the operand that decided, with their lines
 * ({@code Evidence}, {@code BuildEvidence}).
 */
@NullMarked
package dev.pipewright.assertion;

import org.jspecify.annotations.NullMarked;
