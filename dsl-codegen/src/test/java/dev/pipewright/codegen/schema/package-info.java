/** What the generator refuses, and how it says so. */
@NullMarked
package dev.pipewright.codegen.schema;

import org.jspecify.annotations.NullMarked;
