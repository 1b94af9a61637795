/**
 * What our schema of GitLab CI says, held against GitLab's own answers.
 *
 * <p>{@code VerdictsTest} asks it about all of GitLab's own test files, {@code EveryKeywordTest} looks for every path and
 * value of GitLab's schema in it, {@code OwnCasesTest} needs no recorded answers, and {@code SchemaTextTest} reads the
 * schema as a text: that it explains what it names. {@code PredefinedVariablesTest} does the same for the variables.
 * Start reading at {@code GitLabSchema}.
 */
@NullMarked
package dev.pipewright.gitlab.schema;

import org.jspecify.annotations.NullMarked;
