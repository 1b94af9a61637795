/**
 * The globs of {@code rules:changes} and {@code rules:exists}.
 *
 * <p>GitLab matches them with Ruby's {@code File.fnmatch} and three of its flags, which differs from Java's globs in many
 * places: {@code **} is special only as a whole segment before a slash, braces may hold slashes, leading dots match, an
 * unclosed bracket or brace matches nothing. A {@link dev.pipewright.gitlab.glob.Glob} is compiled once and takes time
 * proportional to glob times path. Start reading at {@code Glob}; {@code Alternatives} expands the braces,
 * {@code Segment} matches between two slashes.
 */
@NullMarked
package dev.pipewright.gitlab.glob;

import org.jspecify.annotations.NullMarked;
