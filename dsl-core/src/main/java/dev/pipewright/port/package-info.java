/**
 * What is told when the files of one CI system become those of another.
 *
 * <p>A {@link dev.pipewright.port.Conversion} is the result and its notes: a {@link dev.pipewright.port.PortNote} says of a key
 * whether it is kept, means something else or is lost, each with its line and what to do. An {@link dev.pipewright.port.Account}
 * is how nothing gets lost in silence: a key that nobody asked for is told as lost. A {@link dev.pipewright.port.Ledger} collects
 * the notes of all accounts. Start reading at {@code Account}; who knows which key becomes what lives beside the systems.
 */
@NullMarked
package dev.pipewright.port;

import org.jspecify.annotations.NullMarked;
