package dev.pipewright.yaml;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the named mappings of which refinements are written and they themselves are not, or only later, so that the
 * refinements could not be written as what differs. A CI system with a place for such things, as GitLab's hidden keys
 * are, writes them there, ahead of all else.
 */
final class HomelessBases {

    /** The distinct named mappings in the order of writing, each with its place in it. */
    private final Map<Identity, Integer> places = new LinkedHashMap<>();

    private final Map<Identity, Set<Identity>> refinements = new LinkedHashMap<>();

    private HomelessBases() {}

    static List<Mapping> in(Collection<? extends Node> roots) {
        HomelessBases bases = new HomelessBases();
        Set<Identity> seen = new HashSet<>();
        for (Node root : roots) {
            bases.visit(root, 0, seen);
        }
        return bases.find();
    }

    private void visit(Node node, int depth, Set<Identity> seen) {
        if (depth > BlockEmitter.DEEPEST) {
            throw BlockEmitter.tooDeep();
        }
        if (node.name().isPresent() && !seen.add(new Identity(node))) {
            return;
        }
        if (node instanceof Mapping mapping) {
            if (node.name().isPresent()) {
                places.put(new Identity(mapping), places.size());
            }
            for (Entry entry : mapping.written()) {
                visit(entry.value(), depth + 1, seen);
            }
        } else if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                visit(item, depth + 1, seen);
            }
        }
    }

    private List<Mapping> find() {
        List<Mapping> needy = new ArrayList<>();
        for (Identity identity : places.keySet()) {
            Mapping mapping = (Mapping) identity.node();
            List<Mapping> usable = usableBases(mapping);
            int place = place(mapping);
            if (usable.stream().noneMatch(base -> place(base) < place)) {
                needy.add(mapping);
                usable.forEach(base -> refinements
                        .computeIfAbsent(new Identity(base), first -> new LinkedHashSet<>())
                        .add(identity));
            }
        }
        Set<Identity> homeless = new LinkedHashSet<>();
        for (Mapping mapping : needy) {
            if (isWorthAHome(mapping)) {
                continue; // with a home it is an alias, and needs no base
            }
            usableBases(mapping).stream()
                    .filter(this::isWorthAHome)
                    .findFirst()
                    .ifPresent(base -> homeless.add(new Identity(base)));
        }
        return homeless.stream()
                .map(identity -> (Mapping) identity.node())
                .sorted(Comparator.comparingInt(HomelessBases::ancestors))
                .toList();
    }

    // two refinements, or one and, later, the mapping itself
    private boolean isWorthAHome(Mapping base) {
        int users = refinements.getOrDefault(new Identity(base), Set.of()).size();
        return users >= 2 || (users == 1 && place(base) != Integer.MAX_VALUE);
    }

    private int place(Mapping mapping) {
        return places.getOrDefault(new Identity(mapping), Integer.MAX_VALUE);
    }

    // the nearest first
    private static List<Mapping> usableBases(Mapping mapping) {
        List<Mapping> bases = new ArrayList<>();
        if (!mapping.hasMergeKeys() && mapping.tag().isEmpty()) {
            for (Mapping base = mapping.base().orElse(null);
                    base != null;
                    base = base.base().orElse(null)) {
                if (!base.isEmpty() && Refinements.keepsKeys(mapping, base)) {
                    bases.add(base);
                }
            }
        }
        return bases;
    }

    private static int ancestors(Mapping mapping) {
        int count = 0;
        for (Mapping base = mapping.base().orElse(null);
                base != null;
                base = base.base().orElse(null)) {
            count++;
        }
        return count;
    }
}
