/**
 * The immutable tree that every pipeline is, whether Java or YAML wrote it.
 *
 * <p>A {@link dev.pipewright.tree.Node} is a {@link dev.pipewright.tree.Scalar}, a {@link dev.pipewright.tree.Sequence}
 * or a {@link dev.pipewright.tree.Mapping}; equality is by value. Beside its value a node remembers its
 * {@link dev.pipewright.tree.Origin}, so that a diagnostic can point at the line that wrote it, and what else stands by
 * it: a tag, the name under which it is shared, comments. A typed keyword value is a {@link dev.pipewright.tree.Value}:
 * a thin cover over one node. Nothing here knows YAML's text or any CI system. Start reading at {@code Node}.
 */
@NullMarked
package dev.pipewright.tree;

import org.jspecify.annotations.NullMarked;
