/**
 * Loads files: reads their YAML, interpolates their inputs, and merges in what they include.
 *
 * <p>{@link dev.pipewright.gitlab.resolve.include.ProjectFiles} are the files around the entry file, and
 * {@link dev.pipewright.gitlab.resolve.include.IncludeSources} say where other projects, remote files, templates and
 * components lie on this machine. {@link dev.pipewright.gitlab.resolve.include.ConfigLoader} turns one text into a
 * mapping; {@link dev.pipewright.gitlab.resolve.include.Includes} follows its includes. What no source knows is kept and
 * named. Start reading at {@code Includes}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.include;

import org.jspecify.annotations.NullMarked;
