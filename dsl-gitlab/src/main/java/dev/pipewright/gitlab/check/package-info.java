/**
 * The checks of GitLab pipelines, one class each.
 *
 * <p>A check's annotation is its specification, its page in {@code docs/checks} is printed from it.
 * {@link dev.pipewright.gitlab.check.GitLabChecks} is the catalogue; ids are 0xx for shape, 1xx for needs, stages and the
 * graph. {@link dev.pipewright.gitlab.check.NeedSites} and {@link dev.pipewright.gitlab.check.JobLookup} answer what
 * several checks ask. Start reading at {@code NeedsUnknownJob}.
 */
@NullMarked
package dev.pipewright.gitlab.check;

import org.jspecify.annotations.NullMarked;
