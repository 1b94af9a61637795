/** Directed graphs: cycles, levels, longest paths. */
@NullMarked
package dev.pipewright.graph;

import org.jspecify.annotations.NullMarked;
