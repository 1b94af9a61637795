/**
 * What is wrong, where, and what would be right, as values.
 *
 * <p>A {@link dev.pipewright.diagnostic.Diagnostic} is made by a check or a reader and printed by nobody here but the
 * renderers: {@link dev.pipewright.diagnostic.TextRenderer} for people, {@link dev.pipewright.diagnostic.JsonRenderer}
 * for programs, {@link dev.pipewright.diagnostic.SarifRenderer}, {@link dev.pipewright.diagnostic.CodeQualityRenderer} and
 * {@link dev.pipewright.diagnostic.JunitRenderer} for what shows findings elsewhere. What a machine can do about a finding
 * is its {@link dev.pipewright.diagnostic.Repair}. The first line alone must suffice. Diagnostics come all at once, sorted, never only the first.
 * {@link dev.pipewright.diagnostic.Suggestions} finds the nearest right word. Start reading at {@code Diagnostic}.
 */
@NullMarked
package dev.pipewright.diagnostic;

import org.jspecify.annotations.NullMarked;
