/**
 * What a package manager needs in a pipeline: a pinned image, a cache at the right place under the right key, and the variables
 * that make it use that cache.
 *
 * <p>Start at {@link dev.pipewright.gitlab.ecosystem.Ecosystem}: {@code Ecosystem.maven("21")}. Its cache is read by all jobs
 * that {@code reads(...)} makes and written by the one that {@code writes(...)} makes. Which versions have an image stands in
 * {@code Images}, so that an update of the images is one edit there.
 */
@NullMarked
package dev.pipewright.gitlab.ecosystem;

import org.jspecify.annotations.NullMarked;
