/**
 * The frame in which checks run.
 *
 * <p>A {@link dev.pipewright.check.Check} looks at a subject (a pipeline, as a rule) and reports what is wrong to
 * {@link dev.pipewright.check.Findings}; its {@link dev.pipewright.check.CheckInfo} is its specification: id, name,
 * severity, reason. A {@link dev.pipewright.check.CheckCatalogue} is the ordered set of all checks of one kind of subject.
 * {@link dev.pipewright.check.CheckConfiguration} says how grave each finding is,
 * {@link dev.pipewright.check.AcceptedFindings} which ones the author accepts, with a reason.
 * Checks are stateless and read no files, clock, environment or network. Start reading at {@code Check}.
 */
@NullMarked
package dev.pipewright.check;

import org.jspecify.annotations.NullMarked;
