/**
 * How Drone's and Woodpecker's servers read YAML into the structures of their code.
 *
 * <p>Both are written in Go, whose YAML readers decode a text straight into typed structures: unknown keys are dropped, a
 * value of the wrong kind is an error with its line, and all such errors of a document are told together.
 * {@link dev.pipewright.drone.decode.Shape} describes what is expected, {@link dev.pipewright.drone.decode.Decoder} does the
 * reading, {@link dev.pipewright.drone.decode.Fields} is what it gives. {@code Scalars} knows what a plain scalar is,
 * {@code SyntaxErrors} how a broken text is named; {@link dev.pipewright.drone.decode.GoText} and
 * {@link dev.pipewright.drone.decode.GoJson} print values again. Start reading at {@code Decoder}.
 */
@NullMarked
package dev.pipewright.drone.decode;

import org.jspecify.annotations.NullMarked;
