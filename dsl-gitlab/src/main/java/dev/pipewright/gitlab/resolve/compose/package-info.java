/**
 * Makes one configuration of several pieces: merges mappings, follows {@code extends} and {@code !reference}, and puts
 * the outermost stages in their places.
 *
 * <p>Every step takes a mapping and gives a mapping whose values still know where they were written. The order is that of
 * GitLab: {@link dev.pipewright.gitlab.resolve.compose.DeepMerge} for files and templates,
 * {@link dev.pipewright.gitlab.resolve.compose.Extends}, {@link dev.pipewright.gitlab.resolve.compose.References},
 * {@link dev.pipewright.gitlab.resolve.compose.EdgeStages}. Start reading at {@code Extends}.
 */
@NullMarked
package dev.pipewright.gitlab.resolve.compose;

import org.jspecify.annotations.NullMarked;
