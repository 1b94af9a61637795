/** Validation of trees against a JSON schema. */
@NullMarked
package dev.pipewright.schema;

import org.jspecify.annotations.NullMarked;
