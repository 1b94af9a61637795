package dev.pipewright.gitlab.expression;

import dev.pipewright.gitlab.expression.Expression.Comparator;
import dev.pipewright.tree.Origin;

/** A CI/CD variable, {@code $CI_COMMIT_TAG}; as a condition: it is set and not blank. */
public final class Variable extends Condition {

    private final String name;

    private Variable(String name) {
        // A variable is a constant of some class, whose place says nothing about the rule that uses it.
        super(new Expression.VariableName(name), Origin.unknown());
        this.name = name;
    }

    /**
     * A variable by its name.
     *
     * @param name letters, digits and underscores, without the dollar sign
     */
    public static Variable of(String name) {
        return new Variable(name);
    }

    /** The name, without the dollar sign. */
    public String name() {
        return name;
    }

    /** The variable is set and not blank: {@code $VAR}. The texts {@code false} and {@code 0} count as set. */
    public Condition isSet() {
        return new Condition(expression(), Origin.here());
    }

    /** Nobody sets the variable, not even to the empty text: {@code $VAR == null}. */
    public Condition isNull() {
        return comparison(Comparator.EQUALS, new Expression.Null());
    }

    /** Somebody sets the variable, be it to the empty text: {@code $VAR != null}. */
    public Condition isNotNull() {
        return comparison(Comparator.NOT_EQUALS, new Expression.Null());
    }

    /**
     * Equal to a text: {@code $VAR == "main"}. An unset variable does not equal the empty text.
     *
     * @param text one line, not with both kinds of quotes
     */
    public Condition eq(String text) {
        return comparison(Comparator.EQUALS, new Expression.Text(text));
    }

    /** Equal to another variable, or both unset: {@code $VAR == $OTHER}. */
    public Condition eq(Variable other) {
        return comparison(Comparator.EQUALS, other.expression());
    }

    /**
     * Not equal to a text: {@code $VAR != "main"}; true for an unset variable.
     *
     * @param text one line, not with both kinds of quotes
     */
    public Condition ne(String text) {
        return comparison(Comparator.NOT_EQUALS, new Expression.Text(text));
    }

    /** Not equal to another variable: {@code $VAR != $OTHER}. */
    public Condition ne(Variable other) {
        return comparison(Comparator.NOT_EQUALS, other.expression());
    }

    /**
     * A regular expression is found in the variable: {@code $VAR =~ /^release\//}. An unset variable is taken for empty.
     *
     * @param regex RE2's syntax, not delimited, slashes not escaped; it may match any part, so anchor it with ^ and $
     */
    public Condition matches(String regex) {
        return matches(regex, "");
    }

    /**
     * A regular expression with flags is found in the variable: {@code $VAR =~ /^release/i}.
     *
     * @param regex RE2's syntax, not delimited, slashes not escaped
     * @param flags of i (ignore case), m (^ and $ at each line), s (a dot is any character), U (shortest first)
     */
    public Condition matches(String regex, String flags) {
        return comparison(Comparator.MATCHES, Pattern.of(regex, flags));
    }

    /**
     * Matches what another variable holds: {@code $VAR =~ $PATTERN}. Where that is {@code /a pattern/} with its slashes,
     * it is searched for; where it is other text, that text must contain this variable; where it is unset, nothing matches.
     */
    public Condition matches(Variable pattern) {
        return comparison(Comparator.MATCHES, pattern.expression());
    }

    /** A regular expression is not found in the variable: {@code $VAR !~ /^release\//}; see {@link #matches(String)}. */
    public Condition doesNotMatch(String regex) {
        return doesNotMatch(regex, "");
    }

    /** A regular expression is not found in the variable; see {@link #matches(String, String)}. */
    public Condition doesNotMatch(String regex, String flags) {
        return comparison(Comparator.NOT_MATCHES, Pattern.of(regex, flags));
    }

    /** Does not match what another variable holds, or that one is unset; see {@link #matches(Variable)}. */
    public Condition doesNotMatch(Variable pattern) {
        return comparison(Comparator.NOT_MATCHES, pattern.expression());
    }

    private Condition comparison(Comparator comparator, Expression right) {
        return new Condition(new Expression.Comparison(comparator, expression(), right), Origin.here());
    }
}
