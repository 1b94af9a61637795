package dev.pipewright.gitlab.expression;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the names of the variables in an expression, in order. */
final class VariableNames {

    private VariableNames() {}

    static Set<String> of(Expression expression) {
        Set<String> names = new LinkedHashSet<>();
        collect(expression, names);
        return Collections.unmodifiableSet(names);
    }

    private static void collect(Expression expression, Set<String> names) {
        if (expression instanceof Expression.VariableName variable) {
            names.add(variable.name());
        } else if (expression instanceof Expression.Comparison comparison) {
            collect(comparison.left(), names);
            collect(comparison.right(), names);
        } else if (expression instanceof Expression.And and) {
            collect(and.left(), names);
            collect(and.right(), names);
        } else if (expression instanceof Expression.Or or) {
            collect(or.left(), names);
            collect(or.right(), names);
        } else if (expression instanceof Expression.Not not) {
            collect(not.operand(), names);
        }
    }
}
