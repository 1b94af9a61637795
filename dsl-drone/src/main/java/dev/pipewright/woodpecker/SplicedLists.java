package dev.pipewright.woodpecker;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Puts the items of a list in place of an item {@code <<: *list}, or {@code <<: [*list, *list]}, as Woodpecker reads them. */
final class SplicedLists {

    private SplicedLists() {}

    /** The tree without such items; this very tree where it has none. */
    static Node of(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.mapValues((key, value) -> of(value));
        }
        return node instanceof Sequence sequence ? spliced(sequence).mapItems(SplicedLists::of) : node;
    }

    private static Sequence spliced(Sequence sequence) {
        if (sequence.stream().allMatch(item -> lists(item).isEmpty())) {
            return sequence;
        }
        List<Node> items = new ArrayList<>();
        for (Node item : sequence) {
            List<Sequence> lists = lists(item);
            if (lists.isEmpty()) {
                items.add(item);
            }
            lists.forEach(list -> items.addAll(spliced(list).items()));
        }
        return Sequence.of(items, sequence.origin());
    }

    /** The lists that an item stands for; none for an ordinary item. */
    private static List<Sequence> lists(Node item) {
        if (!(item instanceof Mapping mapping) || mapping.size() != 1 || !mapping.has(Entry.MERGE)) {
            return List.of();
        }
        if (!(mapping.get(Entry.MERGE) instanceof Sequence list)
                || list.stream().anyMatch(Mapping.class::isInstance)) {
            return List.of();
        }
        boolean isListOfLists = !list.isEmpty() && list.stream().allMatch(Sequence.class::isInstance);
        return isListOfLists ? list.stream().map(each -> (Sequence) each).toList() : List.of(list);
    }
}
