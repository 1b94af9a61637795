package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is written.
 *
 * @param owner who has it there, as a message names it: {@code job ".base"}, {@code default}
 * @param path the way to it
 */
record Place(String owner, NodePath path) {

    static boolean holds(Mapping mapping, List<String> keys) {
        return at(mapping, keys) != null;
    }

    /** What stands below these keys; null for nothing. */
    static @Nullable Node at(Mapping mapping, List<String> keys) {
        Node node = mapping;
        for (String key : keys) {
            node = node instanceof Mapping inner ? inner.get(key) : null;
        }
        return node;
    }

    static NodePath path(NodePath start, List<String> keys) {
        NodePath path = start;
        for (String key : keys) {
            path = path.key(key);
        }
        return path;
    }

    /** The place of an item of the list here. */
    Place item(int index) {
        return new Place(owner, path.item(index));
    }

    /** The place of a key of the mapping here. */
    Place key(String key) {
        return new Place(owner, path.key(key));
    }
}
