/**
 * What tests of several modules need: other readers of YAML to compare with, the data to compare on, files to compare
 * with.
 *
 * <p>{@link dev.pipewright.testing.PsychReader} asks Ruby itself; {@link dev.pipewright.testing.PsychValue} says what
 * Ruby would make of a tree, in the same form; {@link dev.pipewright.testing.Conformance} finds the recorded answers.
 * {@link dev.pipewright.testing.Golden} compares a text with a committed file, {@link dev.pipewright.testing.ApiDump} a
 * module's public types with {@code api/*.api}; both write instead with {@code -Dgolden.update=true}, which is refused
 * where the environment has {@code CI}. {@link dev.pipewright.testing.ModuleRules} holds in every module. Other modules get these from the test-jar of this one. Start reading at {@code PsychReader}.
 */
@NullMarked
package dev.pipewright.testing;

import org.jspecify.annotations.NullMarked;
