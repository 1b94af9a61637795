/**
 * GitLab's judgement of a configuration, keyword by keyword.
 *
 * <p>An {@link dev.pipewright.gitlab.resolve.entry.Entry} is a value of the file in the role of a keyword; its
 * {@link dev.pipewright.gitlab.resolve.entry.EntryKind} says declaratively what may stand there: allowed keys, rules,
 * children, and the value that GitLab makes of it. Children are looked at only where an entry's own rules hold, and that
 * order decides which problem comes first. The kinds of all keywords stand one a file ({@code CacheEntry},
 * {@code RulesEntry} ...); {@link dev.pipewright.gitlab.resolve.entry.RootEntry} is the whole file. Start reading at
 * {@code EntryKind}, then {@code ArtifactsEntry} for an example.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.entry;

import org.jspecify.annotations.NullMarked;
