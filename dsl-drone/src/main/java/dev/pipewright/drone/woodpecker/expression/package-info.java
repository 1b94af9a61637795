/**
 * The expressions of Woodpecker's {@code evaluate}.
 *
 * <p>{@link dev.pipewright.drone.woodpecker.expression.Expression} reads one and evaluates it over the variables of a pipeline.
 * {@code Tokens} cuts the text, {@code ExpressionParser} builds the tree, {@code Term} is its nodes with their kinds and values,
 * {@code Operators} and {@code Functions} compute. What Woodpecker refuses before any pipeline runs, such as a number where a
 * condition is wanted, is refused here as well. Start reading at {@code Expression}.
 */
@NullMarked
package dev.pipewright.drone.woodpecker.expression;

import org.jspecify.annotations.NullMarked;
