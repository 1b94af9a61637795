/**
 * The two interfaces between a user's code and the tools.
 *
 * <p>A user writes a {@link dev.pipewright.definition.PipelineDefinition}; it returns a
 * {@link dev.pipewright.definition.CiConfiguration}, which knows its files and its findings. Tools know only these two, so
 * that one tool serves every CI system.
 */
@NullMarked
package dev.pipewright.definition;

import org.jspecify.annotations.NullMarked;
