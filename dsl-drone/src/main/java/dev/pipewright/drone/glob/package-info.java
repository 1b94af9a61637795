/**
 * The globs of conditions.
 *
 * <p>{@link dev.pipewright.drone.glob.Glob} matches a value as Drone does: segment by segment between slashes, with
 * {@code *}, {@code ?}, classes and alternatives within a segment, and {@code **} for any number of segments. A pattern that
 * is broken matches nothing. Start reading at {@code Glob}.
 */
@NullMarked
package dev.pipewright.drone.glob;

import org.jspecify.annotations.NullMarked;
