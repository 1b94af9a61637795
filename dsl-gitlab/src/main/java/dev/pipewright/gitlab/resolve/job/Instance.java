package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of the jobs that {@code parallel} makes.
 *
 * @param name {@code test 1/2} or {@code test: [17, postgres]}
 * @param number from 1
 * @param total how many there are
 * @param variables those of its row of the matrix
 */
record Instance(String name, int number, int total, Map<String, Node> variables) {

    /** The instances that a value of {@code parallel} makes of a job, in GitLab's order. */
    static List<Instance> of(String job, Mapping parallel) {
        if (parallel.get("matrix") instanceof Sequence matrix) {
            return ofMatrix(job, matrix);
        }
        if (!parallel.has("number")) {
            return List.of();
        }
        int total = Integer.parseInt(Ruby.text(parallel.get("number")));
        List<Instance> instances = new ArrayList<>();
        for (int i = 1; i <= total; i++) {
            instances.add(new Instance(job + " " + i + "/" + total, i, total, Map.of()));
        }
        return instances;
    }

    private static List<Instance> ofMatrix(String job, Sequence matrix) {
        List<Map<String, Node>> rows = new ArrayList<>();
        for (Node axes : matrix) {
            rows.addAll(product((Mapping) axes));
        }
        List<Instance> instances = new ArrayList<>();
        for (Map<String, Node> row : rows) {
            String values =
                    String.join(", ", row.values().stream().map(Ruby::text).toList());
            instances.add(new Instance(job + ": [" + values + "]", instances.size() + 1, rows.size(), row));
        }
        return instances;
    }

    /** Every combination of one value an axis, the last axis changing fastest. */
    private static List<Map<String, Node>> product(Mapping axes) {
        List<Map<String, Node>> rows = List.of(Map.of());
        for (Entry axis : axes) {
            List<Map<String, Node>> longer = new ArrayList<>();
            for (Map<String, Node> row : rows) {
                for (Node value : (Sequence) axis.value()) {
                    Map<String, Node> next = new LinkedHashMap<>(row);
                    next.put(axis.name(), value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }
}
