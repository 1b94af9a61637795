package dev.pipewright.drone;

import dev.pipewright.graph.Graph;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts pipelines and steps after what they depend on, as Drone wants them; what is in order stays as it is. */
final class WritingOrder {

    private WritingOrder() {}

    /** The documents, pipelines before all others and the signature last, since it covers them. */
    static List<Node> of(List<Node> documents) {
        List<Node> pipelines = new ArrayList<>();
        List<Node> others = new ArrayList<>();
        List<Node> signatures = new ArrayList<>();
        for (Node document : documents) {
            String kind = text(document, "kind");
            (kind.equals("pipeline") ? pipelines : kind.equals("signature") ? signatures : others).add(document);
        }
        List<Node> ordered = new ArrayList<>();
        sorted(pipelines).forEach(pipeline -> ordered.add(withSortedSteps((Mapping) pipeline)));
        ordered.addAll(others);
        ordered.addAll(signatures);
        return ordered;
    }

    private static Node withSortedSteps(Mapping pipeline) {
        if (!(pipeline.get("steps") instanceof Sequence steps)) {
            return pipeline;
        }
        List<Node> sorted = sorted(steps.items());
        return sorted.equals(steps.items()) ? pipeline : pipeline.with("steps", Sequence.of(sorted, steps.origin()));
    }

    /** The items, each after those that it names; as they are where names repeat or depend on each other in a circle. */
    private static List<Node> sorted(List<Node> items) {
        Map<String, Node> byName = new HashMap<>();
        Graph graph = new Graph();
        for (Node item : items) {
            String name = text(item, "name");
            if (byName.put(name, item) != null) {
                return items;
            }
            graph.node(name);
        }
        for (Node item : items) {
            for (String needed : dependencies(item)) {
                if (byName.containsKey(needed)) {
                    graph.edge(text(item, "name"), needed);
                }
            }
        }
        List<Node> sorted = new ArrayList<>();
        if (!graph.cycle().isEmpty()) {
            return items;
        }
        for (String name : graph.order()) {
            Node item = byName.get(name);
            if (item != null) {
                sorted.add(item);
            }
        }
        return sorted;
    }

    private static List<String> dependencies(Node item) {
        return item instanceof Mapping mapping && mapping.get("depends_on") instanceof Sequence names
                ? names.stream()
                        .filter(Scalar.class::isInstance)
                        .map(name -> ((Scalar) name).text())
                        .toList()
                : List.of();
    }

    private static String text(Node node, String key) {
        return node instanceof Mapping mapping && mapping.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }
}
