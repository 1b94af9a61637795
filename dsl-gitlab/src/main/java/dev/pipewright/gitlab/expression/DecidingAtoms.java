package dev.pipewright.gitlab.expression;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a condition that make it what it is: of {@code a && b} that fails on {@code a}, {@code a} alone. */
final class DecidingAtoms {

    private final Function<String, @Nullable String> variables;
    private final Evaluator evaluator;
    private final List<Atom> atoms = new ArrayList<>();

    private DecidingAtoms(Function<String, @Nullable String> variables) {
        this.variables = variables;
        this.evaluator = new Evaluator(variables, name -> null);
    }

    static List<Atom> of(Expression expression, Function<String, @Nullable String> variables) {
        DecidingAtoms search = new DecidingAtoms(variables);
        search.visit(expression);
        return search.atoms;
    }

    private void visit(Expression expression) {
        if (expression instanceof Expression.And and) {
            visitPair(and.left(), and.right(), Evaluator.isTruthy(value(and.left())), isTrue(expression));
        } else if (expression instanceof Expression.Or or) {
            visitPair(or.left(), or.right(), !Evaluator.isTruthy(value(or.left())), !isTrue(expression));
        } else if (expression instanceof Expression.Not not) {
            visit(not.operand());
        } else {
            add(expression);
        }
    }

    /** The right side is asked only sometimes; both decide where both had to be as they are. */
    private void visitPair(Expression left, Expression right, boolean rightIsAsked, boolean bothDecide) {
        if (!rightIsAsked || bothDecide) {
            visit(left);
        }
        if (rightIsAsked) {
            visit(right);
        }
    }

    private void add(Expression expression) {
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        VariableNames.of(expression).forEach(name -> values.put(name, variables.apply(name)));
        atoms.add(new Atom(expression, isTrue(expression), values));
    }

    private boolean isTrue(Expression expression) {
        return Evaluator.isPresent(value(expression));
    }

    private @Nullable Object value(Expression expression) {
        try {
            return evaluator.value(expression);
        } catch (ExpressionException cannotEvaluate) {
            return false;
        }
    }
}
