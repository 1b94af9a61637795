/** Tests of the validation against a schema. */
@NullMarked
package dev.pipewright.schema;

import org.jspecify.annotations.NullMarked;
