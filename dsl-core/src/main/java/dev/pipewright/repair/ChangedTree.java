package dev.pipewright.repair;

import dev.pipewright.diagnostic.Repair.Append;
import dev.pipewright.diagnostic.Repair.Change;
import dev.pipewright.diagnostic.Repair.Remove;
import dev.pipewright.diagnostic.Repair.Replace;
import dev.pipewright.diagnostic.Repair.Set;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tree that a text must have after its repair. */
final class ChangedTree {

    private ChangedTree() {}

    /** The tree after changes whose places are those of the tree before. */
    static Node of(Node root, List<Change> changes) throws NotPossible {
        List<Change> ordered = new ArrayList<>(changes);
        // Removals shift what stands behind them, so they come last, and from the end of each list.
        ordered.sort(Comparator.<Change>comparingInt(change -> change instanceof Remove ? 1 : 0)
                .thenComparing(change -> change instanceof Remove ? -lastIndex(change) : 0));
        Node changed = root;
        for (Change change : ordered) {
            changed = changed(changed, change.place().steps(), change);
        }
        return changed;
    }

    private static int lastIndex(Change change) {
        List<Object> steps = change.place().steps();
        return !steps.isEmpty() && steps.get(steps.size() - 1) instanceof Integer index ? index : 0;
    }

    private static Node changed(Node node, List<Object> steps, Change change) throws NotPossible {
        if (steps.isEmpty()) {
            if (change instanceof Append append && node instanceof Sequence list) {
                return list.plus(List.of(append.item()));
            }
            throw new NotPossible("\"" + change.place() + "\" is no list");
        }
        Object step = steps.get(0);
        List<Object> rest = steps.subList(1, steps.size());
        if (node instanceof Mapping mapping && step instanceof String key) {
            return changed(mapping, key, rest, change);
        }
        if (node instanceof Sequence list && step instanceof Integer index && index < list.size()) {
            return changed(list, index, rest, change);
        }
        throw new NotPossible("\"" + change.place() + "\" is not there");
    }

    private static Node changed(Mapping mapping, String key, List<Object> rest, Change change) throws NotPossible {
        if (rest.isEmpty() && change instanceof Set set) {
            return mapping.with(key, set.value(), set.order());
        }
        Node present = mapping.get(key);
        if (present == null) {
            throw new NotPossible("\"" + change.place() + "\" is not there");
        }
        if (rest.isEmpty() && change instanceof Replace replace) {
            if (mapping.has(replace.key())) {
                throw new NotPossible("there is a key \"" + replace.key() + "\" already");
            }
            return mapping.without(key).with(replace.key(), replace.value());
        }
        return rest.isEmpty() && change instanceof Remove
                ? mapping.without(key)
                : mapping.with(key, changed(present, rest, change));
    }

    private static Node changed(Sequence list, int index, List<Object> rest, Change change) throws NotPossible {
        List<Node> items = new ArrayList<>(list.items());
        if (rest.isEmpty() && change instanceof Remove) {
            items.remove(index);
        } else if (rest.isEmpty() && change instanceof Set set) {
            items.set(index, set.value());
        } else {
            items.set(index, changed(items.get(index), rest, change));
        }
        Node changed = Sequence.of(items, list.origin());
        return list.tag().isPresent() ? changed.tagged(list.tag().get()) : changed;
    }
}
