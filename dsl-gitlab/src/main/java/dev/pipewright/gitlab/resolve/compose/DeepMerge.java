package dev.pipewright.gitlab.resolve.compose;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges mappings key by key: mappings in them are merged, everything else is replaced, by null too. What replaces remembers
 * what it replaced.
 */
public final class DeepMerge {

    private DeepMerge() {}

    /** The lower mapping with what the upper one says; it counts as written where the upper one is. */
    public static Mapping of(Mapping lower, Mapping upper) {
        if (lower.isEmpty()) {
            return upper;
        }
        Map<Scalar, Entry> merged = new LinkedHashMap<>();
        lower.forEach(entry -> merged.put(entry.key(), entry));
        for (Entry entry : upper) {
            Entry below = merged.get(entry.key());
            merged.put(entry.key(), new Entry(entry.key(), merge(below == null ? null : below.value(), entry.value())));
        }
        Mapping.Builder result = Mapping.builder(upper.origin());
        merged.values().forEach(entry -> result.put(entry.key(), entry.value()));
        return result.build();
    }

    private static Node merge(@Nullable Node lower, Node upper) {
        if (lower instanceof Mapping below && upper instanceof Mapping above) {
            return of(below, above);
        }
        return lower == null ? upper : upper.attached(new Overridden(lower));
    }
}
