package dev.pipewright.gitlab.expression;

import dev.pipewright.gitlab.expression.ExpressionException.Reason;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes what GitLab computes: values in Ruby's manner, not just true and false.
 *
 * <p>A value is null, a {@link Boolean}, a {@link String}, a {@link Pattern}, or whatever an input holds. Two notions of
 * truth meet: {@code &&} and {@code ||} go by Ruby's, where only null and false are false, so an empty variable counts as
 * true there; {@code !} and the whole condition go by "present", where blank text is false as well.
 */
final class Evaluator {

    private final Function<String, @Nullable String> variables;
    private final Function<String, ? extends @Nullable Object> inputs;

    Evaluator(Function<String, @Nullable String> variables, Function<String, ? extends @Nullable Object> inputs) {
        this.variables = variables;
        this.inputs = inputs;
    }

    /** Whether a value lets a rule match. */
    static boolean isPresent(@Nullable Object value) {
        if (value instanceof String text) {
            return !text.codePoints().allMatch(Evaluator::isSpace);
        }
        return isTruthy(value);
    }

    /** Whether Ruby takes a value for true. */
    static boolean isTruthy(@Nullable Object value) {
        return value != null && !value.equals(false);
    }

    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    @Nullable
    Object value(Expression expression) {
        if (expression instanceof Expression.And and) {
            Object left = value(and.left());
            return isTruthy(left) ? value(and.right()) : left;
        }
        if (expression instanceof Expression.Or or) {
            Object left = value(or.left());
            return isTruthy(left) ? left : value(or.right());
        }
        if (expression instanceof Expression.Not not) {
            return !isPresent(value(not.operand()));
        }
        if (expression instanceof Expression.Comparison comparison) {
            return compare(comparison);
        }
        if (expression instanceof Expression.VariableName variable) {
            return variables.apply(variable.name());
        }
        if (expression instanceof Expression.Input input) {
            return inputs.apply(input.name());
        }
        if (expression instanceof Expression.Text string) {
            return string.text();
        }
        if (expression instanceof Expression.Bool bool) {
            return bool.value();
        }
        return expression instanceof Pattern ? expression : null;
    }

    private boolean compare(Expression.Comparison comparison) {
        Object left = value(comparison.left());
        Object right = value(comparison.right());
        return switch (comparison.comparator()) {
            case EQUALS -> areEqual(comparison, left, right);
            case NOT_EQUALS -> !areEqual(comparison, left, right);
            case MATCHES -> matches(comparison, left, right);
            case NOT_MATCHES -> !matches(comparison, left, right);
        };
    }

    private static boolean areEqual(Expression comparison, @Nullable Object left, @Nullable Object right) {
        if (left instanceof Pattern pattern) {
            if (right instanceof Pattern other) {
                return pattern.source().equals(other.source());
            }
            throw failure(comparison, "a regular expression left of == can only be compared with another one: use =~");
        }
        if (left instanceof Boolean || right instanceof Boolean) {
            return left != null && right != null && left.toString().equals(right.toString());
        }
        return Objects.equals(left, right);
    }

    private static boolean matches(Expression comparison, @Nullable Object left, @Nullable Object right) {
        if (!isTruthy(right)) {
            return false;
        }
        String text = left instanceof Pattern ? "#<Gitlab::UntrustedRegexp>" : left == null ? "" : left.toString();
        if (right instanceof Pattern pattern) {
            return pattern.findsIn(text);
        }
        if (right instanceof String string) {
            return matches(text, string);
        }
        throw failure(comparison, "\"" + right + "\" is no text: the right side of =~ must be a regular expression");
    }

    /** A variable may hold a pattern; other text on the right side is searched for the left one, not the other way. */
    private static boolean matches(String text, String right) {
        Regex regex;
        try {
            regex = Regex.ofDelimited(PatternText.unescaped(right));
        } catch (RegexSyntaxException notAPattern) {
            // GitLab falls back to plain text here, even for what was clearly meant as a pattern: /(/
            return right.contains(text);
        }
        return regex.findsIn(text);
    }

    private static ExpressionException failure(Expression comparison, String explanation) {
        return new ExpressionException(
                Reason.CANNOT_EVALUATE, Printer.of(comparison).text(), 0, explanation);
    }
}
