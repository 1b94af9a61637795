package dev.pipewright.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The way from the root of a document to a node, printed as {@code deploy.needs[0]}. */
public final class NodePath {

    /** The document itself. */
    public static final NodePath ROOT = new NodePath(null, "");

    private static final Pattern PLAIN = Pattern.compile("[^\\s.\\[\\]\"]+");

    private final @Nullable NodePath parent;
    /** The key or the index as it is; the document itself has none that matters. */
    private final Object raw;

    private NodePath(@Nullable NodePath parent, Object raw) {
        this.parent = parent;
        this.raw = raw;
    }

    /** The value under a key; a key that would be ambiguous in a path is quoted. */
    public NodePath key(String key) {
        return new NodePath(this, key);
    }

    /** The item at an index, from 0. */
    public NodePath item(int index) {
        return new NodePath(this, index);
    }

    /** The keys, as strings, and the indexes, as integers, that lead from the document to this place. */
    public List<Object> steps() {
        List<Object> steps = new ArrayList<>();
        for (NodePath place = this; place.parent != null; place = place.parent) {
            steps.add(0, place.raw);
        }
        return List.copyOf(steps);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + step();
    }

    /** Most paths are never printed. */
    private String step() {
        if (!(raw instanceof String key)) {
            return "[" + raw + "]";
        }
        boolean plain = PLAIN.matcher(key).matches()
                || (key.startsWith(".") && PLAIN.matcher(key.substring(1)).matches());
        String word = plain ? key : '"' + key.replace("\"", "\\\"") + '"';
        return parent == ROOT ? word : "." + word;
    }
}
