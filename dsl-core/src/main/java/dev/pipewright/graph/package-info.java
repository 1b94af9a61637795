/**
 * Directed graphs over names.
 *
 * <p>{@link dev.pipewright.graph.Graph} is all there is: nodes and edges are added in file order, and every answer keeps
 * to that order, so that the same pipeline always gives the same message. It finds the first cycle with its path, an
 * order in which each node follows what it leads to, levels, and the longest path by weight. Everything takes linear
 * time and no recursion. It knows nothing of jobs: a check or a plan brings the names.
 */
@NullMarked
package dev.pipewright.graph;

import org.jspecify.annotations.NullMarked;
