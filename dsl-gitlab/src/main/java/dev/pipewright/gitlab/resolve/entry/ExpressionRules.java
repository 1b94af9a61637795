package dev.pipewright.gitlab.resolve.entry;

import dev.pipewright.gitlab.expression.Condition;
import dev.pipewright.gitlab.expression.ExpressionException;
import dev.pipewright.gitlab.resolve.problem.Cause;
import dev.pipewright.gitlab.resolve.ruby.Ruby;
import java.util.List;

/** Rules about conditions. */
final class ExpressionRules {

    private ExpressionRules() {}

    /** A condition that GitLab can read. */
    static EntryKind.Rule condition(Attribute attribute) {
        return attribute.rule((entry, node) -> {
            if (!Ruby.isString(node)) {
                attribute.report(
                        entry, node, Cause.EXPRESSION, "invalid expression syntax", "must be a string", List.of());
            } else if (!isValid(Ruby.text(node))) {
                attribute.report(
                        entry,
                        node,
                        Cause.EXPRESSION,
                        "invalid expression syntax",
                        "cannot be read: " + explain(Ruby.text(node)),
                        List.of());
            }
        });
    }

    static boolean isValid(String text) {
        return explain(text).isEmpty();
    }

    /** Why GitLab cannot read a condition; empty where it can. */
    static String explain(String text) {
        try {
            Condition.parse(text);
            return "";
        } catch (ExpressionException bad) {
            return bad.explanation();
        }
    }
}
