/**
 * Ready pieces of pipeline: functions from a few options with defaults to jobs.
 *
 * <p>A recipe is an immutable value: a factory takes what is required, copy methods the rest, and {@code job(...)} or
 * {@code jobs()} gives jobs like any others, which can be refined. Recipes are built from the public API alone, so a team's own
 * is written the same way, and each reads as a tutorial of what it does. {@code docs/practices.md} says which one answers which
 * question; start at {@link dev.pipewright.gitlab.recipe.RegistryImage}.
 */
@NullMarked
package dev.pipewright.gitlab.recipe;

import org.jspecify.annotations.NullMarked;
