/**
 * The frame of applied defaults.
 *
 * <p>A {@link dev.pipewright.practice.Practice} improves a configuration where its author said nothing. Each CI system
 * brings its own practices; what they share is this frame: an id to switch one off, and the reason.
 */
@NullMarked
package dev.pipewright.practice;

import org.jspecify.annotations.NullMarked;
