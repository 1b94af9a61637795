package dev.pipewright.schema;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodePath;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the tree that a violation speaks of.
 *
 * @param steps keys and indexes that lead there
 * @param position the indexes that lead there, for the order of the document
 * @param origin the nearest known line
 */
record Place(List<Object> steps, List<Integer> position, Origin origin) {

    /** The place to which steps lead, as far as they lead. */
    static Place of(Node root, List<Object> steps, Positions positions) {
        Node node = root;
        Origin origin = root.origin();
        List<Integer> position = new ArrayList<>();
        for (Object step : steps) {
            if (node instanceof Mapping mapping) {
                Entry entry = mapping.entry(step.toString());
                if (entry == null) {
                    break;
                }
                position.add(positions.of(mapping, entry.name()));
                origin = known(entry.key().origin(), origin);
            } else {
                position.add(step instanceof Number number ? number.intValue() : 0);
            }
            Node child = child(node, step);
            if (child == null) {
                break;
            }
            node = child;
            origin = known(node.origin(), origin);
        }
        return new Place(steps, position, origin);
    }

    /** The place of a key itself, where not its value but its presence is wrong. */
    static Place ofKey(Node root, List<Object> parent, String key, Positions positions) {
        List<Object> steps = new ArrayList<>(parent);
        steps.add(key);
        Place place = of(root, steps, positions);
        Node node = root;
        for (Object step : parent) {
            Node child = child(node, step);
            if (child == null) {
                return place;
            }
            node = child;
        }
        Entry entry = node instanceof Mapping mapping ? mapping.entry(key) : null;
        return entry == null
                ? place
                : new Place(steps, place.position, known(entry.key().origin(), place.origin));
    }

    static @Nullable Node child(Node node, Object step) {
        if (node instanceof Mapping mapping) {
            return mapping.get(step.toString());
        }
        if (node instanceof Sequence sequence && step instanceof Number number) {
            int index = number.intValue();
            return index < sequence.size() ? sequence.items().get(index) : null;
        }
        return null;
    }

    private static Origin known(Origin nearer, Origin farther) {
        return nearer.line() > 0 ? nearer : farther;
    }

    NodePath path() {
        return path(steps);
    }

    /** What a person calls this place. */
    String name(Naming naming) {
        if (steps.isEmpty()) {
            return naming.root();
        }
        Object entry = steps.get(0);
        String rest = path(steps.subList(1, steps.size())).toString();
        return entry instanceof Number ? '"' + path().toString() + '"' : naming.name(entry.toString(), rest);
    }

    private static NodePath path(List<Object> steps) {
        NodePath path = NodePath.ROOT;
        for (Object step : steps) {
            path = step instanceof Number index ? path.item(index.intValue()) : path.key(step.toString());
        }
        return path;
    }

    /** Compares in the order of the document; a mapping comes before what is in it. */
    int compareTo(Place other) {
        return Arrays.compare(position.toArray(Integer[]::new), other.position.toArray(Integer[]::new));
    }
}
