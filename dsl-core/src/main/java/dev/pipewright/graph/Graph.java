package dev.pipewright.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A directed graph over names. All answers follow the order in which the names were added, and take linear time. */
public final class Graph {

    private final Map<String, Set<String>> targets = new LinkedHashMap<>();

    /** Adds a node; one that is there already keeps its place. */
    public Graph node(String name) {
        targets.computeIfAbsent(name, added -> new LinkedHashSet<>());
        return this;
    }

    /** Adds an edge, and its ends where they are new: {@code "a"} needs {@code "b"}. */
    public Graph edge(String from, String to) {
        node(from);
        node(to);
        targets.getOrDefault(from, Set.of()).add(to);
        return this;
    }

    /** The nodes, in the order in which they were added; unmodifiable. */
    public Set<String> nodes() {
        return Collections.unmodifiableSet(targets.keySet());
    }

    /** Where the edges of a node lead; empty for a name that is no node. */
    public Set<String> targets(String name) {
        return Collections.unmodifiableSet(targets.getOrDefault(name, Set.of()));
    }

    /** The first cycle, its first node at its end again: {@code [a, b, a]}; empty where there is none. */
    public List<String> cycle() {
        return search(new ArrayList<>());
    }

    /**
     * The nodes, each after all that its edges lead to; of several that may come next, the one added first.
     *
     * @throws IllegalStateException for a graph with a cycle
     */
    public List<String> order() {
        List<String> order = new ArrayList<>();
        List<String> cycle = search(order);
        if (!cycle.isEmpty()) {
            throw new IllegalStateException("a graph with a cycle has no order: " + String.join(" -> ", cycle));
        }
        return order;
    }

    /**
     * The nodes by level: in the first those without edges, in each further one those whose edges lead to earlier levels only.
     *
     * @throws IllegalStateException for a graph with a cycle
     */
    public List<List<String>> levels() {
        Map<String, Integer> level = new HashMap<>();
        int highest = -1;
        for (String name : order()) {
            int own = 0;
            for (String target : targets(name)) {
                own = Math.max(own, level.getOrDefault(target, 0) + 1);
            }
            level.put(name, own);
            highest = Math.max(highest, own);
        }
        List<List<String>> levels = new ArrayList<>();
        for (int i = 0; i <= highest; i++) {
            levels.add(new ArrayList<>());
        }
        for (String name : targets.keySet()) {
            levels.get(level.getOrDefault(name, 0)).add(name);
        }
        return levels;
    }

    /**
     * The path whose nodes weigh most, in the direction of the edges; empty for an empty graph.
     *
     * @throws IllegalStateException for a graph with a cycle
     */
    public List<String> longestPath(ToLongFunction<String> weight) {
        Map<String, Long> longest = new HashMap<>();
        Map<String, String> next = new HashMap<>();
        String best = "";
        for (String name : order()) {
            long behind = 0;
            for (String target : targets(name)) {
                long length = longest.getOrDefault(target, 0L);
                if (length > behind || !next.containsKey(name)) {
                    behind = length;
                    next.put(name, target);
                }
            }
            longest.put(name, behind + weight.applyAsLong(name));
        }
        for (String name : targets.keySet()) {
            if (best.isEmpty() || longest.getOrDefault(name, 0L) > longest.getOrDefault(best, 0L)) {
                best = name;
            }
        }
        List<String> path = new ArrayList<>();
        for (String name = targets.isEmpty() ? null : best; name != null; name = next.get(name)) {
            path.add(name);
        }
        return path;
    }

    /** Depth first, without recursion: adds each node that is done to the order, and stops at the first cycle. */
    private List<String> search(List<String> done) {
        Set<String> finished = new LinkedHashSet<>();
        for (String start : targets.keySet()) {
            Deque<Step> path = new ArrayDeque<>();
            Set<String> onPath = new LinkedHashSet<>();
            push(start, path, onPath, finished);
            while (!path.isEmpty()) {
                Step step = path.getLast();
                if (!step.rest.hasNext()) {
                    path.removeLast();
                    onPath.remove(step.name);
                    finished.add(step.name);
                    done.add(step.name);
                    continue;
                }
                String target = step.rest.next();
                if (onPath.contains(target)) {
                    List<String> all = new ArrayList<>(onPath);
                    List<String> cycle = new ArrayList<>(all.subList(all.indexOf(target), all.size()));
                    return rotated(cycle);
                }
                push(target, path, onPath, finished);
            }
        }
        return List.of();
    }

    private void push(String name, Deque<Step> path, Set<String> onPath, Set<String> finished) {
        if (!finished.contains(name)) {
            path.addLast(new Step(name, targets(name).iterator()));
            onPath.add(name);
        }
    }

    /** Begins the cycle at the node that was added first. */
    private List<String> rotated(List<String> cycle) {
        Set<String> members = new LinkedHashSet<>(cycle);
        for (String name : targets.keySet()) {
            if (members.contains(name)) {
                Collections.rotate(cycle, -cycle.indexOf(name));
                cycle.add(name);
                break;
            }
        }
        return cycle;
    }

    private record Step(String name, Iterator<String> rest) {}
}
