/**
 * The generator as the build runs it: a schema in, Java sources, resources and a page of documentation out.
 *
 * <p>It runs at build time only, and what it writes stands on dsl-core. {@link dev.pipewright.codegen.Generate} is the entry,
 * {@link dev.pipewright.codegen.Arguments} what the build tells it. The schema is read by {@code codegen.schema}, Java is
 * written by {@code codegen.java}, everything else by {@code codegen.resource}. Files are touched only when their content
 * changes, and what is no longer generated is deleted. Start reading at {@code Generate}.
 */
@NullMarked
package dev.pipewright.codegen;

import org.jspecify.annotations.NullMarked;
