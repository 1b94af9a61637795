package dev.pipewright.port;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys of a mapping, each to be accounted for; what nobody takes is lost, and told. */
public final class Account {

    private final Mapping node;
    private final String path;
    private final Ledger ledger;
    private final Set<String> taken = new HashSet<>();

    Account(Mapping node, String path, Ledger ledger) {
        this.node = node;
        this.path = path;
        this.ledger = ledger;
    }

    /** The mapping itself. */
    public Mapping node() {
        return node;
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return node.has(key);
    }

    /** The text under a key; empty where there is none. It is not accounted for by that. */
    public String text(String key) {
        return node.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Whether the text under a key is {@code true}. */
    public boolean isTrue(String key) {
        return text(key).equals("true");
    }

    /**
     * The value of a key that means the same; null where there is none.
     *
     * @param nowAt where it is now
     */
    public @Nullable Node keep(String key, String nowAt) {
        return take(Fate.KEPT, key, "is " + nowAt, "");
    }

    /** The value of a key that means something else now; null where there is none. */
    public @Nullable Node change(String key, String message, String remedy) {
        return take(Fate.CHANGED, key, message, remedy);
    }

    /** Tells that a key is not there any more; says nothing where it never was. */
    public void lose(String key, String message, String remedy) {
        take(Fate.LOST, key, message, remedy);
    }

    /** Tells all of it as lost: one note for every key. */
    public void loseWhole(String message, String remedy) {
        ledger.note(Fate.LOST, path, node.origin(), message, remedy);
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
    public void note(Fate fate, String key, String message, String remedy) {
        Entry entry = node.entry(key);
        ledger.note(fate, at(key), entry == null ? node.origin() : origin(entry), message, remedy);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Where a key stands, or at least its value or what both are part of. */
    private Origin origin(Entry entry) {
        return Stream.of(entry.key().origin(), entry.value().origin())
                .filter(origin -> !origin.file().isEmpty())
                .findFirst()
                .orElse(node.origin());
    }

    /** The keys under a key, which account for themselves. */
    public Optional<Account> section(String key) {
        if (!(node.get(key) instanceof Mapping mapping)) {
            return Optional.empty();
        }
        taken.add(key);
        return Optional.of(new Account(mapping, at(key), ledger));
    }

    /** The mappings in the list under a key, which account for themselves; other items are lost. */
    public List<Account> items(String key) {
        List<Account> items = new ArrayList<>();
        if (node.get(key) instanceof Sequence sequence) {
            taken.add(key);
            for (int i = 0; i < sequence.size(); i++) {
                String place = at(key) + "[" + i + "]";
                if (sequence.items().get(i) instanceof Mapping mapping) {
                    items.add(new Account(mapping, place, ledger));
                } else {
                    Node item = sequence.items().get(i);
                    ledger.note(Fate.LOST, place, item.origin(), "is no mapping", "mend it first");
                }
            }
        }
        return items;
    }

    /** Tells what nobody took. */
    public void close() {
        node.keys().stream()
                .filter(key -> !taken.contains(key))
                .toList()
                .forEach(key -> lose(key, "has no counterpart in " + ledger.system(), "see whether it is needed"));
    }
}
