/**
 * Pipelines beside each other: one for several events, and two versions of one.
 *
 * <p>A {@link dev.pipewright.gitlab.compare.JobTable} shows which job runs on which event; a
 * {@link dev.pipewright.gitlab.compare.PipelineDiff} shows what another version gains, loses and changes on each event. Both are
 * values first, and print themselves as text for a terminal and as Markdown for a merge request. Jobs of child pipelines are
 * among those of their parents, {@code docs > site}, and instances of a parallel job that behave alike share a row. Start
 * reading at {@code JobTable}, then {@code AllJobs}.
 */
@NullMarked
package dev.pipewright.gitlab.compare;

import org.jspecify.annotations.NullMarked;
