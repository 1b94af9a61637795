/**
 * What things cost. {@code java -jar dsl-benchmarks/target/benchmarks.jar} runs everything; {@code Writing} and
 * {@code FromJavaToYaml} hold the two figures of the budget.
 */
@NullMarked
package dev.pipewright.benchmarks;

import org.jspecify.annotations.NullMarked;
