package dev.pipewright.gitlab.resolve.job;

import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of a job as GitLab lists them: mappings with {@code key}, {@code value}, and perhaps {@code raw}. */
final class JobVariables {

    private JobVariables() {}

    /** The values by name. */
    static Map<String, Node> byName(Sequence variables) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (Node variable : variables) {
            Mapping item = (Mapping) variable;
            Node value = item.get("value");
            values.put(Ruby.text(item.get("key")), value == null ? Scalar.of("") : value);
        }
        return values;
    }

    /** The variables with those of a row of the matrix: in the place of equal ones, else at the end. */
    static Sequence plus(@Nullable Node variables, Map<String, Node> row) {
        Map<String, Node> rest = new LinkedHashMap<>(row);
        List<Node> all = new ArrayList<>();
        if (variables instanceof Sequence present) {
            for (Node variable : present) {
                Mapping item = (Mapping) variable;
                Node value = rest.remove(Ruby.text(item.get("key")));
                all.add(value == null ? item : item.with("value", value).without("raw"));
            }
        }
        rest.forEach((name, value) -> all.add(Mapping.empty(value.origin())
                .with("key", Scalar.of(name, value.origin()))
                .with("value", value)));
        return variables == null ? Sequence.of(all.toArray(Node[]::new)) : Sequence.of(all, variables.origin());
    }
}
