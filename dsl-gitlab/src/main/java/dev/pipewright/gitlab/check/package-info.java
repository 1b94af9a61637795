/**
 * The checks of GitLab pipelines, one class each.
 *
 * <p>A check's annotation is its specification, its page in {@code docs/checks} is printed from it.
 * {@link dev.pipewright.gitlab.check.GitLabChecks} is the catalogue; ids are 0xx for shape, 1xx for needs, stages and the
 * graph, 2xx for rules and workflow, 3xx for versions, 4xx for security, 5xx for promptness, 6xx for cost, 7xx for accuracy,
 * 8xx for actionability and 9xx for the library. All look at an
 * {@link dev.pipewright.gitlab.check.EffectivePipeline}: what the resolver puts together of all files, and jobs with what they
 * finally have; {@link dev.pipewright.gitlab.check.Places} finds the place of a value again when it is reported. Start reading at {@code NeedsUnknownJob}.
 */
@NullMarked
package dev.pipewright.gitlab.check;

import org.jspecify.annotations.NullMarked;
