package dev.pipewright.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * All that the author of a node accepts, attached to the node by {@link TypedMapping#suppress}.
 *
 * @param all in the order in which it was said
 */
public record Suppressions(List<Suppression> all) {

    /** Keeps the list as it is now. */
    public Suppressions {
        all = List.copyOf(all);
    }

    /** The mapping with one more suppression attached. */
    static Mapping add(Mapping mapping, Suppression suppression) {
        List<Suppression> all = new ArrayList<>();
        mapping.attachment(Suppressions.class).ifPresent(present -> all.addAll(present.all));
        all.add(suppression);
        return mapping.attached(new Suppressions(all));
    }
}
