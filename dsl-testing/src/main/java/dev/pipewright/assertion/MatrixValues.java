package dev.pipewright.assertion;

import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.LinkedHashSet;
import java.util.Set;

/** The values that stand anywhere in the matrix of a workflow. */
final class MatrixValues {

    private MatrixValues() {}

    static Set<String> of(Mapping workflow) {
        Set<String> values = new LinkedHashSet<>();
        Node matrix = workflow.get("matrix");
        if (matrix != null) {
            collect(matrix, values);
        }
        return values;
    }

    private static void collect(Node node, Set<String> values) {
        if (node instanceof Scalar scalar) {
            values.add(scalar.text());
        } else if (node instanceof Sequence items) {
            items.forEach(item -> collect(item, values));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value(), values));
        }
    }
}
