/**
 * What becomes of jobs once each is valid on its own: parallel jobs are expanded, and jobs are checked against each other.
 *
 * <p>{@link dev.pipewright.gitlab.resolve.job.JobExpansion} makes the jobs of {@code parallel} and rewrites the needs of
 * others to match; {@link dev.pipewright.gitlab.resolve.job.CrossChecks} looks at stages, needs, dependencies and
 * environments; {@link dev.pipewright.gitlab.resolve.job.BuildAttributes} gives a job the shape that GitLab stores. Start
 * reading at {@code JobExpansion}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.job;

import org.jspecify.annotations.NullMarked;
