package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.SetByKey;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The keys that Java set by their names, past the types that do not know them. */
final class KeysSet {

    private final Map<String, KeySet> found = new LinkedHashMap<>();
    /** Shared nodes in which there is none: a bomb of aliases must not be walked in full. */
    private final Set<Node> bare = Collections.newSetFromMap(new IdentityHashMap<>());

    private KeysSet() {}

    /** By their paths, in the pipeline's order. */
    static Map<String, KeySet> of(Pipeline pipeline) {
        KeysSet keys = new KeysSet();
        pipeline.header().ifPresent(header -> keys.visit(header, NodePath.ROOT));
        keys.visit(pipeline.toNode(), NodePath.ROOT);
        return keys.found;
    }

    private void visit(Node node, NodePath path) {
        boolean shared = node.name().isPresent();
        if (shared && bare.contains(node)) {
            return;
        }
        int before = found.size();
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping) {
                NodePath place = path.key(entry.name());
                if (entry.value().attachment(SetByKey.class).isPresent()) {
                    found.put(place.toString(), new KeySet(entry.name(), place, entry.value()));
                }
                visit(entry.value(), place);
            }
        } else if (node instanceof Sequence list) {
            for (int i = 0; i < list.size(); i++) {
                visit(list.items().get(i), path.item(i));
            }
        }
        if (shared && found.size() == before) {
            bare.add(node);
        }
    }

    /**
     * One of them.
     *
     * @param key the key
     * @param path the way to its value
     * @param value the value
     */
    record KeySet(String key, NodePath path, Node value) {}
}
