package dev.pipewright.gitlab;

import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.NodeValue;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many instances of a job run side by side, and with which variables.
 *
 * @see <a href="https://docs.gitlab.com/ci/yaml/#parallel">GitLab: parallel</a>
 */
public final class Parallel extends NodeValue<Node> {

    private static final int MOST = 200;

    private Parallel(Node node) {
        super(node);
    }

    /**
     * So many equal instances, told apart by {@code CI_NODE_INDEX} and {@code CI_NODE_TOTAL}.
     *
     * @param count 1 to 200
     * @throws IllegalArgumentException outside of that
     */
    public static Parallel of(int count) {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("parallel takes 1 to " + MOST + " instances, but got " + count);
        }
        return new Parallel(Scalar.of(count, Origin.here()));
    }

    /**
     * An instance for each combination of values.
     *
     * <pre>{@code
     * Parallel.matrix(Axis.of("JAVA", "17", "21"), Axis.of("DB", "postgres", "mysql"))   // four instances
     * }</pre>
     *
     * @throws IllegalArgumentException for no axis, an axis that comes twice, or more than 200 combinations
     * @see <a href="https://docs.gitlab.com/ci/yaml/#parallelmatrix">GitLab: parallel:matrix</a>
     */
    public static Parallel matrix(Axis... axes) {
        Origin here = Origin.here();
        return ofEntries(Sequence.of(List.of(entry(here, axes)), here));
    }

    /** Further combinations, of these axes alone, beside those that are there. */
    public Parallel or(Axis... axes) {
        Origin here = Origin.here();
        if (!(toNode() instanceof Mapping mapping && mapping.get("matrix") instanceof Sequence entries)) {
            throw new IllegalStateException(
                    "only a matrix has further combinations; begin with matrix(...), but this is parallel: "
                            + toNode());
        }
        return ofEntries(entries.plus(List.of(entry(here, axes))));
    }

    private static Parallel ofEntries(Sequence entries) {
        Parallel parallel = new Parallel(Mapping.empty(entries.origin()).with("matrix", entries));
        for (Node entry : entries) {
            // Counted before any combination is made: four axes of a hundred values each would fill the memory.
            limited(entry instanceof Mapping axes ? combinationCount(axes) : 0);
        }
        limited(parallel.rows().size());
        return parallel;
    }

    private static void limited(long jobs) {
        if (jobs > MOST) {
            throw new IllegalArgumentException("a matrix makes at most " + MOST + " jobs, but this one makes "
                    + (jobs == Long.MAX_VALUE ? "more than can be counted" : jobs)
                    + "; take fewer values, or give the combinations that matter by or(...)");
        }
    }

    private static long combinationCount(Mapping axes) {
        long count = 1;
        for (Entry axis : axes) {
            long values = values(axis.value()).stream().distinct().count();
            count = values > 0 && count > Long.MAX_VALUE / values ? Long.MAX_VALUE : count * values;
        }
        return count;
    }

    private static Mapping entry(Origin here, Axis... axes) {
        if (axes.length == 0) {
            throw new IllegalArgumentException(
                    "a matrix takes at least one axis, such as axis(\"JAVA\", \"17\", \"21\")");
        }
        Mapping.Builder entry = Mapping.builder(here);
        for (Axis axis : axes) {
            Scalar variable = Scalar.of(axis.variable(), here);
            if (entry.has(variable)) {
                throw new IllegalArgumentException("the axis \"" + axis.variable()
                        + "\" comes twice; give all its values to one axis, or use or(...) for another combination");
            }
            entry.put(
                    variable,
                    axis.values().size() == 1
                            ? Scalar.of(axis.values().get(0), here)
                            : Sequence.ofStrings(axis.values(), here));
        }
        return entry.build();
    }

    /**
     * The combinations of a matrix, each variable with its value, in GitLab's order; empty for a plain count. Values that
     * are not there as text (a {@code !reference}) stand for themselves.
     */
    public List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        if (toNode() instanceof Mapping mapping && mapping.get("matrix") instanceof Sequence entries) {
            for (Node entry : entries) {
                if (entry instanceof Mapping axes) {
                    rows.addAll(combinations(axes));
                }
            }
        }
        return rows.stream().distinct().toList();
    }

    private static List<Map<String, String>> combinations(Mapping axes) {
        List<Map<String, String>> rows = List.of(Map.of());
        for (Entry axis : axes) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> row : rows) {
                for (String value : values(axis.value())) {
                    Map<String, String> next = new LinkedHashMap<>(row);
                    next.put(axis.name(), value);
                    longer.add(next);
                }
            }
            rows = longer;
        }
        return rows;
    }

    private static List<String> values(Node node) {
        if (node instanceof Sequence sequence) {
            return sequence.stream().map(Parallel::text).toList();
        }
        return List.of(text(node));
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : node.toString();
    }

    /** The value that a node is. */
    static Parallel from(Node node) {
        return new Parallel(node);
    }
}
