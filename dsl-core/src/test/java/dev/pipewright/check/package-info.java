/** Tests of the frame in which checks run. */
@NullMarked
package dev.pipewright.check;

import org.jspecify.annotations.NullMarked;
