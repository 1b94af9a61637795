/**
 * The expression language of {@code rules:if}: {@code $CI_COMMIT_TAG =~ /^v/ && $DRY_RUN == null}.
 *
 * <p>A {@link dev.pipewright.gitlab.expression.Condition} is what a rule takes: built from a
 * {@link dev.pipewright.gitlab.expression.Variable} with {@code eq}, {@code matches}, {@code and} ..., or parsed from
 * GitLab's own text. It stands over one immutable {@link dev.pipewright.gitlab.expression.Expression} tree, which is
 * printed with the fewest parentheses and evaluated as GitLab evaluates it, Ruby's truth over values included. What
 * GitLab cannot read is an {@link dev.pipewright.gitlab.expression.ExpressionException} that names the place and what to
 * write instead. Regular expressions are RE2's. Start reading at {@code Condition}, then {@code Expression}.
 */
@NullMarked
package dev.pipewright.gitlab.expression;

import org.jspecify.annotations.NullMarked;
