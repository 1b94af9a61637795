package dev.pipewright.drone.port;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a mapping, each to be accounted for; what nobody takes is lost, and told. */
final class Account {

    private final Mapping node;
    private final String path;
    private final List<PortNote> notes;
    private final Set<String> taken = new HashSet<>();

    Account(Mapping node, String path, List<PortNote> notes) {
        this.node = node;
        this.path = path;
        this.notes = notes;
    }

    Mapping node() {
        return node;
    }

    boolean has(String key) {
        return node.has(key);
    }

    String text(String key) {
        return node.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    boolean isTrue(String key) {
        return text(key).equals("true");
    }

    /** The value of a key that means the same; null where there is none. */
    @Nullable
    Node keep(String key, String nowAt) {
        return take(Fate.KEPT, key, "is " + nowAt, "");
    }

    @Nullable
    Node change(String key, String message, String remedy) {
        return take(Fate.CHANGED, key, message, remedy);
    }

    void lose(String key, String message, String remedy) {
        take(Fate.LOST, key, message, remedy);
    }

    /** Tells all of it as lost: one note for every key. */
    void loseWhole(String message, String remedy) {
        notes.add(new PortNote(Fate.LOST, path, node.origin(), message, remedy));
    }

    private @Nullable Node take(Fate fate, String key, String message, String remedy) {
        Entry entry = node.entry(key);
        if (entry == null) {
            return null;
        }
        taken.add(key);
        note(fate, key, message, remedy);
        return entry.value();
    }

    /** A note on a key, beside those that say what became of it. */
    void note(Fate fate, String key, String message, String remedy) {
        Entry entry = node.entry(key);
        notes.add(new PortNote(
                fate,
                path + "." + key,
                entry == null ? node.origin() : entry.key().origin(),
                message,
                remedy));
    }

    /** The keys under a key, which account for themselves. */
    Optional<Account> section(String key) {
        if (!(node.get(key) instanceof Mapping mapping)) {
            return Optional.empty();
        }
        taken.add(key);
        return Optional.of(new Account(mapping, path + "." + key, notes));
    }

    /** The mappings in the list under a key, which account for themselves; other items are lost. */
    List<Account> items(String key) {
        List<Account> items = new ArrayList<>();
        if (node.get(key) instanceof Sequence sequence) {
            taken.add(key);
            for (int i = 0; i < sequence.size(); i++) {
                String place = path + "." + key + "[" + i + "]";
                if (sequence.items().get(i) instanceof Mapping mapping) {
                    items.add(new Account(mapping, place, notes));
                } else {
                    Node item = sequence.items().get(i);
                    notes.add(new PortNote(Fate.LOST, place, item.origin(), "is no mapping", "mend it first"));
                }
            }
        }
        return items;
    }

    /** Tells what nobody took. */
    void close() {
        node.keys().stream()
                .filter(key -> !taken.contains(key))
                .toList()
                .forEach(key -> lose(key, "has no counterpart in Woodpecker", "see whether it is needed"));
    }
}
