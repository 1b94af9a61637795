/**
 * Which rules of the tested pipelines ever decided anything: a rule that no test reaches is either not needed or not tested.
 *
 * <p>Every event that a tested pipeline is run for is added to {@link dev.pipewright.assertion.coverage.RulesCoverage},
 * child pipelines among it. Where JUnit runs the tests, the coverage of all of them is printed once at the end and written to
 * {@code target/pipewright}; {@code dev.pipewright.assertion.junit} sees to that. Start reading at {@code RulesCoverage}.
 */
@NullMarked
package dev.pipewright.assertion.coverage;

import org.jspecify.annotations.NullMarked;
