/**
 * Validation of trees against a JSON schema, with findings that a person understands.
 *
 * <p>A {@link dev.pipewright.schema.Schema} is loaded from a resource when it is first needed, and asked about a tree. The
 * validator behind it says which constraint failed where; {@code Unions} reduces that to the nearest alternative of each
 * failed union and leaves out what a {@code !reference} may still satisfy, {@code Wording} says the rest in words, and
 * {@code Place} leads back to the node, hence to a line of Java or YAML. No type of the validator or of its JSON library
 * leaves this package. Start reading at {@code Schema}.
 */
@NullMarked
package dev.pipewright.schema;

import org.jspecify.annotations.NullMarked;
