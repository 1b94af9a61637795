/** Tests of the tree. */
@NullMarked
package dev.pipewright.tree;

import org.jspecify.annotations.NullMarked;
