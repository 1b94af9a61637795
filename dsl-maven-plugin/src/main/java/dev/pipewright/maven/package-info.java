/**
 * The goals of {@code pipewright-maven-plugin}.
 *
 * <p>A goal only translates the parameters of Maven into a use case of {@code dev.pipewright.tool} and its findings into
 * Maven's log. {@link dev.pipewright.maven.GenerateMojo} and {@link dev.pipewright.maven.CheckMojo} come as a pair: what the
 * second finds, the first repairs. What they share stands in {@link dev.pipewright.maven.DefinitionMojo}; start reading
 * there. {@link dev.pipewright.maven.LintMojo} and {@link dev.pipewright.maven.ResolveMojo} need no definitions: they judge
 * YAML.
 */
@NullMarked
package dev.pipewright.maven;

import org.jspecify.annotations.NullMarked;
