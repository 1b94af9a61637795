package dev.pipewright.yaml;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import dev.pipewright.tree.YamlOrigin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides for one document where a node stands in full, as an alias, or as a merge and a difference. It goes through the
 * document twice in the order of writing: once to see which anchors are needed, once more at the emitter's side.
 */
final class Anchors {

    /** Nothing is shared: every node is written in full. */
    static final Anchors NONE = new Anchors();

    private final Map<Identity, Place> places = new LinkedHashMap<>();
    private boolean writing;

    private Anchors() {}

    /** The plan for a document. */
    static Anchors of(Node root) {
        Anchors anchors = new Anchors();
        anchors.visit(root, 0);
        if (anchors.places.isEmpty()) {
            return NONE;
        }
        anchors.nameAll();
        anchors.writing = true;
        return anchors;
    }

    /** How to write the node that comes next in the order of writing. */
    Form next(Node node) {
        if (this == NONE || node.name().isEmpty()) {
            return Form.FULL;
        }
        Identity shared = new Identity(node);
        Place place = places.get(shared);
        if (place != null && place.isOpen(writing)) {
            place.needed = true;
            return new Form(place.anchor, node != place.first, null, true);
        }
        if (place == null) {
            place = new Place(node);
            places.put(shared, place);
        }
        place.written |= writing;
        place.seen = true;
        Place base = node instanceof Mapping mapping ? nearestWritten(mapping) : null;
        if (base != null) {
            base.needed = true;
        }
        return new Form(place.anchor, false, base, false);
    }

    private @Nullable Place nearestWritten(Mapping mapping) {
        if (mapping.hasMergeKeys() || mapping.tag().isPresent()) {
            return null;
        }
        for (Mapping base = mapping.base().orElse(null);
                base != null;
                base = base.base().orElse(null)) {
            Place place = places.get(new Identity(base));
            if (place != null && place.isOpen(writing) && !base.isEmpty() && Refinements.keepsKeys(mapping, base)) {
                return place;
            }
        }
        return null;
    }

    private void visit(Node node, int depth) {
        if (depth > BlockEmitter.DEEPEST) {
            throw BlockEmitter.tooDeep();
        }
        Form form = node.name().isEmpty() ? Form.FULL : next(node);
        if (form.isAlias()) {
            return;
        }
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                visit(item, depth + 1);
            }
        } else if (node instanceof Mapping mapping) {
            for (Entry entry : form.entries(mapping)) {
                visit(entry.value(), depth + 1);
            }
        }
    }

    /** In the order of writing, so that of two nodes with one name the first keeps it. */
    private void nameAll() {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        for (Place place : places.values()) {
            if (!place.needed && !place.isFromFile()) {
                continue;
            }
            String name = AnchorNames.valid(place.first.name().orElseThrow());
            String anchor = name;
            while (!taken.add(anchor)) {
                anchor = name + "-" + last.merge(name, 2, (present, two) -> present + 1);
            }
            place.anchor = anchor;
        }
    }

    /** The first place of a shared node. */
    static final class Place {

        private final Node first;
        private boolean seen;
        private boolean written;
        private boolean needed;
        private @Nullable String anchor;

        Place(Node first) {
            this.first = first;
        }

        private boolean isOpen(boolean writing) {
            return writing ? written : seen;
        }

        /** An anchor that a file has and does not use stays: its author may be about to. A refinement is not its author's. */
        private boolean isFromFile() {
            return first.origin() instanceof YamlOrigin
                    && !(first instanceof Mapping mapping && mapping.base().isPresent());
        }
    }

    /**
     * How to write a node.
     *
     * @param anchor the anchor to define or, for an alias, to refer to
     * @param anew whether an alias stands by a copy of the first node, with comments of its own
     * @param base the mapping to merge
     */
    record Form(
            @Nullable String anchor, boolean anew, @Nullable Place base, boolean isAlias) {

        static final Form FULL = new Form(null, false, null, false);

        /** The anchor of the mapping to merge. */
        String baseAnchor() {
            if (base == null || base.anchor == null) {
                throw new IllegalStateException("the base was not planned");
            }
            return base.anchor;
        }

        boolean isDerived() {
            return base != null;
        }

        /** The entries to write: all of them, or what differs from the base. */
        List<Entry> entries(Mapping mapping) {
            return base != null && base.first instanceof Mapping ancestor
                    ? Refinements.difference(mapping, ancestor)
                    : mapping.written();
        }
    }
}
