package dev.pipewright.schema;

import dev.pipewright.tree.Mapping;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Where the keys of a mapping stand in it; counted once for each mapping, since one of 10,000 jobs is asked often. */
final class Positions {

    private final IdentityHashMap<Mapping, Map<String, Integer>> known = new IdentityHashMap<>();

    int of(Mapping mapping, String key) {
        return known.computeIfAbsent(mapping, Positions::count).getOrDefault(key, 0);
    }

    private static Map<String, Integer> count(Mapping mapping) {
        List<String> keys = mapping.keys();
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            positions.putIfAbsent(keys.get(i), i);
        }
        return positions;
    }
}
