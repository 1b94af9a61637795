@NullMarked
package dev.pipewright.repair;

import org.jspecify.annotations.NullMarked;
