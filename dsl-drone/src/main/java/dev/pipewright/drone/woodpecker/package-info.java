/**
 * Woodpecker's verdict on workflow files, and what it would run.
 *
 * <p>{@link dev.pipewright.drone.woodpecker.WoodpeckerVerdict} judges the files of a repository for a
 * {@link dev.pipewright.drone.woodpecker.WoodpeckerEvent}, as Woodpecker 3.17 does: matrix, substitution, reading, linting,
 * filtering and compiling. {@code WorkflowReader} reads a file with {@code Reading}, which collects everything that is of a
 * wrong kind; {@code Linter} says what Woodpecker's linter says, {@code SchemaLint} and {@code WorkflowShape} its part
 * about keys and types; {@code Constraint} decides whether a filter holds;
 * {@code Compiler} gives a {@link dev.pipewright.drone.woodpecker.CompiledWorkflow}, the stages that run one after the other. Start
 * reading at {@code Judge}.
 */
@NullMarked
package dev.pipewright.drone.woodpecker;

import org.jspecify.annotations.NullMarked;
