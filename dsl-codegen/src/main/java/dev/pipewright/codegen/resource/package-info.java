/**
 * What a schema becomes besides Java: the schema for the run time, the table of versions, and the page of keywords.
 *
 * <p>{@link dev.pipewright.codegen.resource.RuntimeSchema} keeps what a validator needs, as compact JSON. {@link
 * dev.pipewright.codegen.resource.VersionTable} says by path which version of the CI system knows a keyword. {@link
 * dev.pipewright.codegen.resource.KeywordPage} is the documentation in Markdown. All three are pure functions of the schema.
 * Start reading at {@code RuntimeSchema}.
 */
@NullMarked
package dev.pipewright.codegen.resource;

import org.jspecify.annotations.NullMarked;
