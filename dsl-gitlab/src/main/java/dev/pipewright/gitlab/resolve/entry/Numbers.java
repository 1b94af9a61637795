package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about numbers. */
final class Numbers {

    private Numbers() {}

    static boolean isNumber(@Nullable Node node) {
        return node instanceof Scalar scalar
                && (scalar.kind() == Scalar.Kind.INTEGER || scalar.kind() == Scalar.Kind.FLOAT);
    }

    /** A whole number within limits. */
    static EntryKind.Rule between(Attribute attribute, long least, long most) {
        return attribute.rule((entry, node) -> {
            if (!(node instanceof Scalar scalar) || !isNumber(node)) {
                attribute.report(entry, node, Cause.WRONG_KIND, "is not a number", "must be a whole number", List.of());
                return;
            }
            if (!(scalar.value() instanceof BigInteger number)) {
                attribute.report(
                        entry, node, Cause.WRONG_KIND, "must be an integer", "must be a whole number", List.of());
                return;
            }
            if (number.compareTo(BigInteger.valueOf(least)) < 0) {
                String text = "must be greater than or equal to " + least;
                attribute.report(entry, node, Cause.WRONG_VALUE, text, "must be at least " + least, List.of());
            }
            if (number.compareTo(BigInteger.valueOf(most)) > 0) {
                String text = "must be less than or equal to " + most;
                attribute.report(entry, node, Cause.LIMIT, text, "must be at most " + most, List.of());
            }
        });
    }

    /** The number of a node that is a small whole one. */
    static int smallInt(@Nullable Node node) {
        return Ruby.isInteger(node) ? Integer.parseInt(Ruby.text(node)) : 0;
    }
}
