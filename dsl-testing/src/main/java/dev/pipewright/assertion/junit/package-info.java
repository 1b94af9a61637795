/**
 * Pipelines in JUnit: definitions as parameters, the standard events as arguments, and the coverage of rules at the end.
 *
 * <p>{@link dev.pipewright.assertion.junit.PipelineTest} on a test class gives its methods the project's pipelines, and
 * {@link dev.pipewright.assertion.junit.StandardScenarios} runs a method once for each event of {@code Event.standard()}. The
 * report on rules needs nothing but this library on the class path: JUnit finds {@code RulesCoverageListener} by itself.
 * Everything here works with JUnit 5 and 6, whichever the project uses. Start reading at {@code PipelineTest}.
 */
@NullMarked
package dev.pipewright.assertion.junit;

import org.jspecify.annotations.NullMarked;
