package dev.pipewright.yaml;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import java.util.ArrayList;
import java.util.List;

/** What a mapping adds to the one that it refines. */
final class Refinements {

    private Refinements() {}

    /** Whether a merge can say it: it can change keys and add some, but not take one away. */
    static boolean keepsKeys(Mapping refined, Mapping base) {
        for (Entry entry : base.entries()) {
            if (!refined.has(entry.name())) {
                return false;
            }
        }
        return true;
    }

    /** The entries that the base does not have, or has with another value. */
    static List<Entry> difference(Mapping refined, Mapping base) {
        List<Entry> differing = new ArrayList<>();
        for (Entry entry : refined.entries()) {
            Entry theirs = base.entry(entry.name());
            if (theirs == null
                    || !theirs.key().equals(entry.key())
                    || !theirs.value().equals(entry.value())) {
                differing.add(entry);
            }
        }
        return differing;
    }
}
