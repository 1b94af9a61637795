/**
 * Woodpecker in Java: what a user writes.
 *
 * <p>{@link dev.pipewright.woodpecker.Woodpecker} holds the words to import statically; every section of a workflow is an
 * immutable value with copy methods, generated from {@code woodpecker.schema.yaml}, and means what it means in Drone where the
 * two agree. A {@link dev.pipewright.woodpecker.WoodpeckerConfiguration} is the workflows of a repository, a file each in
 * {@code .woodpecker}. It is written with the shell's {@code ${...}} kept from Woodpecker's own substitution, and judged by
 * {@link dev.pipewright.drone.woodpecker.WoodpeckerVerdict} on an event of every kind. Start reading at {@code Woodpecker}.
 */
@NullMarked
package dev.pipewright.woodpecker;

import org.jspecify.annotations.NullMarked;
