/**
 * What is wrong with a configuration, in GitLab's words and in ours.
 *
 * <p>A {@link dev.pipewright.gitlab.resolve.problem.Problem} keeps GitLab's exact text beside our own message, the place,
 * and what would be right; its {@link dev.pipewright.gitlab.resolve.problem.Cause} names the class of the mistake. A
 * {@link dev.pipewright.gitlab.resolve.problem.Refusal} ends the resolution at once, as GitLab's own exceptions do.
 * Problems become diagnostics for those who show them. Start reading at {@code Problem}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.problem;

import org.jspecify.annotations.NullMarked;
