/**
 * GitLab CI in Java: what a user writes.
 *
 * <p>{@link dev.pipewright.gitlab.GitLab} holds the words to import statically; every section of the configuration is an
 * immutable value with copy methods, most of them generated from {@code gitlab-ci.schema.yaml}, the few true unions
 * written by hand ({@link dev.pipewright.gitlab.Need}, {@link dev.pipewright.gitlab.Include},
 * {@link dev.pipewright.gitlab.Trigger}, {@link dev.pipewright.gitlab.Parallel}). A
 * {@link dev.pipewright.gitlab.Pipeline} is all of them over one tree; it knows its files and what is wrong with it. Start
 * reading at {@code GitLab} and {@code Pipeline}.
 */
@NullMarked
package dev.pipewright.gitlab;

import org.jspecify.annotations.NullMarked;
