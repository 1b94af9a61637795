/** Tests of findings and their output. */
@NullMarked
package dev.pipewright.diagnostic;

import org.jspecify.annotations.NullMarked;
