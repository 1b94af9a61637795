package dev.pipewright.gitlab.check;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;

/** Lays one mapping over another as {@code extends} does: mappings are merged, null deletes, all else is replaced. */
final class DeepMerge {

    private DeepMerge() {}

    static Mapping of(Mapping below, Mapping above) {
        if (below.isEmpty()) {
            return above;
        }
        Mapping.Builder merged = Mapping.builder(above.origin());
        for (Entry entry : below) {
            if (!above.has(entry.name())) {
                merged.put(entry.key(), entry.value());
            }
        }
        for (Entry entry : above) {
            if (entry.value() instanceof Scalar scalar && scalar.isNull()) {
                continue;
            }
            Node value = entry.value();
            if (value instanceof Mapping upper && below.get(entry.name()) instanceof Mapping lower) {
                value = of(lower, upper);
            }
            merged.put(entry.key(), value);
        }
        return merged.build();
    }
}
