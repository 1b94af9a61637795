package dev.pipewright.drone.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What pipelines wait for in a build: a pipeline that is not part of it is replaced by what it would wait for itself; what several of them wait for is named as often. */
final class EffectiveDependencies {

    private final Map<String, List<String>> dependencies = new HashMap<>();
    private final Set<String> skipped = new HashSet<>();

    void add(String name, List<String> dependsOn, boolean isSkipped) {
        dependencies.put(name, dependsOn);
        if (isSkipped) {
            skipped.add(name);
        }
    }

    List<String> of(String name) {
        if (skipped.contains(name)) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        collect(name, found, new HashSet<>());
        return found;
    }

    private void collect(String name, List<String> found, Set<String> path) {
        for (String needed : dependencies.getOrDefault(name, List.of())) {
            if (!dependencies.containsKey(needed)) {
                continue;
            }
            if (!skipped.contains(needed)) {
                found.add(needed);
            } else if (path.add(needed)) {
                collect(needed, found, path);
                path.remove(needed);
            }
        }
    }
}
