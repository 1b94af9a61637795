package dev.pipewright.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pipewright.tree.Entry;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows which violations a {@code !reference} or an interpolation, {@code $[[ inputs.count ]]}, may still put right, since nobody
 * has looked up its value yet.
 */
final class UnresolvedValues {

    private static final String REFERENCE = "!reference";
    private static final String INTERPOLATION = "$[[";

    private final Node root;

    UnresolvedValues(Node root) {
        this.root = root;
    }

    boolean mayStillSatisfy(Violation violation) {
        Node node = root;
        for (Object step : violation.instance()) {
            if (isUnresolved(node)) {
                return true;
            }
            Node child = Place.child(node, step);
            if (child == null) {
                return false;
            }
            node = child;
        }
        return isUnresolved(node)
                || (violation.keyword().equals("oneOf") && isOpen(node))
                || violation.steps().stream().anyMatch(step -> step.isConditional() && isOpen(step, violation));
    }

    /** Whether a condition asks for a value that is not known. */
    private boolean isOpen(Step conditional, Violation violation) {
        Node subject = root;
        for (Object step : violation.instance().subList(0, conditional.depth())) {
            Node child = Place.child(subject, step);
            if (child == null) {
                return false;
            }
            subject = child;
        }
        return asks(conditional.schema().path("if"), subject);
    }

    private static boolean asks(JsonNode condition, Node subject) {
        if (!(subject instanceof Mapping mapping)) {
            return false;
        }
        for (String key : iterable(condition.path("properties"))) {
            if (isOpen(mapping.get(key))) {
                return true;
            }
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            for (JsonNode branch : condition.path(keyword)) {
                if (asks(branch, subject)) {
                    return true;
                }
            }
        }
        return condition.has("not") && asks(condition.path("not"), subject);
    }

    private static Iterable<String> iterable(JsonNode object) {
        return object::fieldNames;
    }

    private static boolean isUnresolved(Node node) {
        return node.hasTag(REFERENCE)
                || (node instanceof Scalar scalar && scalar.text().contains(INTERPOLATION));
    }

    private static boolean isOpen(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        if (isUnresolved(node)) {
            return true;
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream().map(Entry::value).anyMatch(UnresolvedValues::isOpen);
        }
        return node instanceof Sequence sequence && sequence.stream().anyMatch(UnresolvedValues::isOpen);
    }
}
