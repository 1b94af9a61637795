/**
 * Durations in GitLab's words: {@code 3 hours 30 minutes}, {@code 1h30m}, {@code 4:30}.
 *
 * <p>GitLab reads them with the Ruby library ChronicDuration, whose months have 30 days and whose years 365 and a quarter;
 * a bare number is seconds. Start reading, and end, at {@link dev.pipewright.gitlab.duration.GitLabDuration}.
 */
@NullMarked
package dev.pipewright.gitlab.duration;

import org.jspecify.annotations.NullMarked;
