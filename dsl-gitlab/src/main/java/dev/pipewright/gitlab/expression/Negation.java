package dev.pipewright.gitlab.expression;

import org.jspecify.annotations.Nullable;

/** The opposite of an expression, without the {@code !} that older GitLabs do not read, wherever that is exact. */
final class Negation {

    private Negation() {}

    /** An expression with exactly the value of {@code !expression}, in all places where it may stand. */
    static Expression of(Expression expression) {
        Expression pushed = pushed(expression);
        return pushed == null ? new Expression.Not(expression) : pushed;
    }

    /** The negation without any "!", or null where only "!" says it. */
    private static @Nullable Expression pushed(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return new Expression.Comparison(comparison.comparator().negated(), comparison.left(), comparison.right());
        }
        if (expression instanceof Expression.Bool bool) {
            return new Expression.Bool(!bool.value());
        }
        if (expression instanceof Expression.Null) {
            return new Expression.Bool(true);
        }
        if (expression instanceof Expression.Not not && isBoolean(not.operand())) {
            return not.operand();
        }
        if (expression instanceof Expression.And and) {
            return deMorgan(and.left(), and.right(), true);
        }
        return expression instanceof Expression.Or or ? deMorgan(or.left(), or.right(), false) : null;
    }

    /**
     * De Morgan's law, which holds only where the left side is a boolean: {@code &&} and {@code ||} take an empty text for
     * true, {@code !} takes it for false.
     */
    private static @Nullable Expression deMorgan(Expression left, Expression right, boolean and) {
        Expression notLeft = isBoolean(left) ? pushed(left) : null;
        Expression notRight = pushed(right);
        if (notLeft == null || notRight == null) {
            return null;
        }
        return and ? new Expression.Or(notLeft, notRight) : new Expression.And(notLeft, notRight);
    }

    /** Whether the value can only be true or false. */
    static boolean isBoolean(Expression expression) {
        if (expression instanceof Expression.And and) {
            return isBoolean(and.left()) && isBoolean(and.right());
        }
        if (expression instanceof Expression.Or or) {
            return isBoolean(or.left()) && isBoolean(or.right());
        }
        return expression instanceof Expression.Comparison
                || expression instanceof Expression.Not
                || expression instanceof Expression.Bool;
    }
}
