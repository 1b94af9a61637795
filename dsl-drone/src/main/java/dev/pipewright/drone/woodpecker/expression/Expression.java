package dev.pipewright.drone.woodpecker.expression;

import dev.pipewright.drone.build.Match;
import java.util.Map;

/** A condition over the variables of a pipeline, {@code CI_COMMIT_BRANCH == "main"}. */
public final class Expression {

    private final String text;
    private final Term term;

    private Expression(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /**
     * Reads a text.
     *
     * @throws ExpressionException for a text that is no condition
     */
    public static Expression parse(String text) {
        try {
            return new Expression(text, new ExpressionParser(Tokens.of(text)).whole());
        } catch (ExpressionException refused) {
            throw refused.in(text);
        }
    }

    /**
     * Whether the condition holds; a variable that is not set is the empty string.
     *
     * @throws ExpressionException where the condition compares what cannot be compared, or is neither true nor false
     */
    public boolean test(Map<String, String> variables) {
        try {
            return holds(variables);
        } catch (ExpressionException refused) {
            throw refused.in(text);
        }
    }

    private boolean holds(Map<String, String> variables) {
        Kind kind = term.kind(variables.keySet());
        if (kind != Kind.BOOL && kind != Kind.UNKNOWN) {
            throw new ExpressionException("expected bool, but got " + kind.text());
        }
        if (term.value(new Scope(variables)) instanceof Boolean truth) {
            return truth;
        }
        throw new ExpressionException("could not parse result");
    }

    /** The texts that a variable is to be equal to, and those that it is not to be; what is said in another way does not count. */
    public Match texts(String variable) {
        return new Comparisons(variable).in(term);
    }
}
