/**
 * What Drone and Woodpecker replace in a file before they read it.
 *
 * <p>{@link dev.pipewright.drone.substitution.Substitution} replaces {@code ${NAME}} in a whole text, comments included, with
 * the shell's operators for defaults, prefixes, suffixes, parts and case. A text that is not understood is refused with the
 * server's words. {@code Operators} computes the values. {@link dev.pipewright.drone.substitution.ShellVariables} escapes, on
 * writing, what the shell shall see. Start reading at {@code Substitution}.
 */
@NullMarked
package dev.pipewright.drone.substitution;

import org.jspecify.annotations.NullMarked;
