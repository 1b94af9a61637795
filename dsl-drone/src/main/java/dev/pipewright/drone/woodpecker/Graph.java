package dev.pipewright.drone.woodpecker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts steps into stages: one each in order, or by what they wait for where one says so. */
final class Graph {

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Node> inOrder = new ArrayList<>();
    private boolean waits;

    private record Node(Container container, WorkflowStep step) {
        List<String> dependencies(Map<String, Node> present) {
            List<Dependency> all = container.dependsOn();
            return all == null
                    ? List.of()
                    : all.stream()
                            .filter(each -> !each.isOptional() || present.containsKey(each.name()))
                            .map(Dependency::name)
                            .toList();
        }
    }

    /** Adds a step; of equal names the last is the one that others wait for. */
    void add(Container container, WorkflowStep step) {
        Node node = new Node(container, step);
        inOrder.add(node);
        nodes.remove(container.name());
        nodes.put(container.name(), node);
        waits |= container.dependsOn() != null;
    }

    List<List<WorkflowStep>> stages() {
        if (!waits) {
            return inOrder.stream().map(node -> List.of(node.step())).toList();
        }
        nodes.forEach((name, node) -> {
            for (String dependency : node.dependencies(nodes)) {
                if (!nodes.containsKey(dependency)) {
                    throw RefusedWorkflow.of(
                            FindingKind.GRAPH,
                            "step '" + name + "' depends on step '" + dependency
                                    + "' which is filtered out by its conditions");
                }
            }
        });
        nodes.keySet().forEach(name -> visit(name, new ArrayList<>()));
        return levels();
    }

    private void visit(String name, List<String> path) {
        if (path.contains(name)) {
            throw RefusedWorkflow.of(FindingKind.GRAPH, "cycle detected: [" + String.join(" ", path) + "]");
        }
        path.add(name);
        Node node = nodes.get(name);
        if (node != null) {
            node.dependencies(nodes).forEach(dependency -> visit(dependency, path));
        }
        path.remove(path.size() - 1);
    }

    private List<List<WorkflowStep>> levels() {
        Map<String, Node> waiting = new LinkedHashMap<>(nodes);
        List<List<WorkflowStep>> stages = new ArrayList<>();
        while (!waiting.isEmpty()) {
            List<String> ready = waiting.entrySet().stream()
                    .filter(entry ->
                            entry.getValue().dependencies(nodes).stream().noneMatch(waiting::containsKey))
                    .map(Map.Entry::getKey)
                    .toList();
            List<WorkflowStep> stage = new ArrayList<>();
            ready.forEach(name -> {
                Node node = waiting.remove(name);
                if (node != null) {
                    stage.add(node.step());
                }
            });
            stages.add(stage);
        }
        return stages;
    }
}
