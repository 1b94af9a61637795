/**
 * Inputs: what a file declares, what it is given, and whether that fits.
 *
 * <p>{@link dev.pipewright.gitlab.resolve.input.InputSpecs} are the declared inputs of a file or a job, an
 * {@link dev.pipewright.gitlab.resolve.input.InputSpec} is one of them: its type, default, options, regular expression
 * and rules. Given values are checked against them, and an
 * {@link dev.pipewright.gitlab.resolve.input.InputError} says what does not fit. Interpolation puts the values into the
 * file: {@link dev.pipewright.gitlab.resolve.input.Interpolation}. Start reading at {@code InputSpecs}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.input;

import org.jspecify.annotations.NullMarked;
