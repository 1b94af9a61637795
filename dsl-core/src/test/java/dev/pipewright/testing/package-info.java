/**
 * What tests of several modules need: other readers of YAML to compare with, and the data to compare on.
 *
 * <p>{@link dev.pipewright.testing.PsychReader} asks Ruby itself; {@link dev.pipewright.testing.PsychValue} says what
 * Ruby would make of a tree, in the same form; {@link dev.pipewright.testing.Conformance} finds the recorded answers.
 * Other modules get these from the test-jar of this one. Start reading at {@code PsychReader}.
 */
@NullMarked
package dev.pipewright.testing;

import org.jspecify.annotations.NullMarked;
