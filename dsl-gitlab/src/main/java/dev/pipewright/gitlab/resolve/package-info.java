/**
 * The faithful verdict: what GitLab makes of a configuration file and the files around it.
 *
 * <p>A {@link dev.pipewright.gitlab.resolve.Resolver} takes the text of an entry file and gives a
 * {@link dev.pipewright.gitlab.resolve.Resolution}: whether GitLab accepts it, with which errors it refuses it, and the
 * jobs as GitLab has them. The stages run in GitLab's order: load and interpolate ({@code input}), include
 * ({@code include}), extends and references ({@code compose}), keyword by keyword ({@code entry}), parallel jobs and checks
 * across jobs ({@code job}). Every value still knows the line it came from. Start reading at {@code Resolver}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve;

import org.jspecify.annotations.NullMarked;
