package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.resolve.entry.Inheritance;
import dev.pipewright.tree.NodePath;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One step from the root; a path is put together only for what is reported.
 *
 * @param parent the step before; null at the root
 * @param key the key, or empty for an item of a list
 * @param item the index in a list, -1 for a key
 */
record Step(@Nullable Step parent, String key, int item) {

    private static final Set<String> KEYWORDS = Set.of("workflow", "variables", "stages");

    NodePath path() {
        NodePath before = parent == null ? NodePath.ROOT : parent.path();
        return item < 0 ? before.key(key) : before.item(item);
    }

    /** Who has it there, as a message names it. */
    String owner() {
        if (parent != null) {
            return parent.owner();
        }
        if (key.equals("default")) {
            return key;
        }
        return KEYWORDS.contains(key) || Inheritance.isTopLevel(key) ? "the pipeline" : "job \"" + key + "\"";
    }
}
