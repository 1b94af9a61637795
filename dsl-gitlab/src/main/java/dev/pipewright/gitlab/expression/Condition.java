package dev.pipewright.gitlab.expression;

import dev.pipewright.gitlab.expression.ExpressionException.Reason;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.tree.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * When a rule applies: the value of {@code rules:if}. Immutable, equal by its meaning's tree.
 *
 * <pre>{@code
 * CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH).and(DRY_RUN.isNull())   // $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH && $DRY_RUN == null
 * }</pre>
 *
 * @see <a href="https://docs.gitlab.com/ci/jobs/job_rules/#cicd-variable-expressions">GitLab: variable expressions</a>
 */
public sealed class Condition implements Value permits Variable {

    private final Expression expression;
    private final String text;
    private final Scalar node;

    Condition(Expression expression, Origin origin) {
        this(expression, Printer.of(expression), origin);
    }

    private Condition(Expression expression, Printer printed, Origin origin) {
        if (printed.tokens() > Lexer.MAX_TOKENS) {
            throw new ExpressionException(
                    Reason.TOO_MANY_TOKENS,
                    printed.text(),
                    0,
                    "the condition takes " + printed.tokens() + " tokens and GitLab reads " + Lexer.MAX_TOKENS
                            + ": split it into several rules");
        }
        this.expression = expression;
        this.text = printed.text();
        this.node = Scalar.of(text, origin);
    }

    /**
     * Reads GitLab's text: {@code Condition.parse("$CI_COMMIT_TAG =~ /^v/")}.
     *
     * @throws ExpressionException where GitLab would refuse it; it says where, and what to write instead
     */
    public static Condition parse(String text) {
        return new Condition(Parser.parse(text), Origin.here());
    }

    /** The same as {@link #parse}. */
    public static Condition of(String text) {
        return parse(text);
    }

    /** A condition over a tree of its own making. */
    public static Condition of(Expression expression) {
        return new Condition(expression, Origin.here());
    }

    /**
     * This condition and another one: {@code this && other}.
     *
     * <p>Mind that GitLab's {@code &&} takes an empty variable on its left side for true; compare it with {@code ne("")}
     * where that matters.
     */
    public Condition and(Condition other) {
        return new Condition(and(expression, other.expression), Origin.here());
    }

    /**
     * This condition or another one: {@code this || other}.
     *
     * <p>Mind that GitLab's {@code ||} ends at an empty variable on its left side, and the whole is false then.
     */
    public Condition or(Condition other) {
        return new Condition(or(expression, other.expression), Origin.here());
    }

    /**
     * The opposite of this condition.
     *
     * <p>Comparisons are turned round ({@code ==} into {@code !=}), also below {@code &&} and {@code ||} where that is
     * exactly the same. Elsewhere, as for {@code $VAR} alone, it is the operator {@code !}, which needs a recent GitLab
     * (18 or later): prefer {@link Variable#isNull()} for a variable that nobody sets.
     */
    public Condition not() {
        return new Condition(Negation.of(expression), Origin.here());
    }

    /** The condition as a tree. */
    public final Expression expression() {
        return expression;
    }

    /**
     * Whether this holds, exactly as GitLab decides it.
     *
     * @param variables the value of a variable by its name, null where nobody sets it; all inputs are taken for unset
     * @throws ExpressionException where GitLab would fail: {@code $X =~ true}
     */
    public final boolean evaluate(Function<String, @Nullable String> variables) {
        return evaluate(variables, Map.of());
    }

    /**
     * Whether this holds, exactly as GitLab decides it, inside of a file with inputs.
     *
     * @param variables the value of a variable by its name, null where nobody sets it
     * @param inputs the inputs of the file by name: strings, booleans, numbers or lists
     * @throws ExpressionException where GitLab would fail: {@code $X =~ true}
     */
    public final boolean evaluate(Function<String, @Nullable String> variables, Map<String, ?> inputs) {
        return Evaluator.isPresent(new Evaluator(variables, inputs::get).value(expression));
    }

    /**
     * The parts that make this hold or not, in order: of {@code $A && $B} that fails since {@code A} is not set, {@code $A}
     * alone. What GitLab cannot compute counts as not holding.
     *
     * @param variables the value of a variable by its name, null where nobody sets it
     */
    public final List<Atom> atoms(Function<String, @Nullable String> variables) {
        return List.copyOf(DecidingAtoms.of(expression, variables));
    }

    /** The names of the variables that this asks, in order. */
    public final Set<String> variables() {
        return VariableNames.of(expression);
    }

    @Override
    public final Scalar toNode() {
        return node;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Condition that && expression.equals(that.expression);
    }

    @Override
    public final int hashCode() {
        return expression.hashCode();
    }

    /** GitLab's text, with the fewest parentheses. */
    @Override
    public final String toString() {
        return text;
    }

    /** Both operators may be regrouped without any change of value, which spares the parentheses. */
    private static Expression and(Expression left, Expression right) {
        return right instanceof Expression.And and
                ? new Expression.And(and(left, and.left()), and.right())
                : new Expression.And(left, right);
    }

    private static Expression or(Expression left, Expression right) {
        return right instanceof Expression.Or or
                ? new Expression.Or(or(left, or.left()), or.right())
                : new Expression.Or(left, right);
    }
}
