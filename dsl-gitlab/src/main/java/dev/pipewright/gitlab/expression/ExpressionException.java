package dev.pipewright.gitlab.expression;

/** A text that is no condition for GitLab, or a condition that GitLab cannot evaluate. */
public final class ExpressionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why GitLab refuses an expression. */
    public enum Reason {
        /** Nothing but blanks. */
        EMPTY,
        /** Something that is no token of the language. */
        UNKNOWN_TOKEN,
        /** Longer than GitLab reads. */
        TOO_MANY_TOKENS,
        /** A regular expression that RE2 does not take. */
        INVALID_REGEX,
        /** A closing parenthesis that nothing opened. */
        UNMATCHED_PARENTHESIS,
        /** An opening parenthesis that is never closed. */
        UNCLOSED_PARENTHESIS,
        /** Parentheses around nothing. */
        NOTHING_IN_PARENTHESES,
        /** An operator that lacks a value. */
        MISSING_OPERAND,
        /** Two values side by side. */
        MISSING_OPERATOR,
        /** A comparison that makes GitLab fail when a pipeline is created. */
        CANNOT_EVALUATE
    }

    private final Reason reason;
    private final String expression;
    private final int position;
    private final String explanation;

    ExpressionException(Reason reason, String expression, int position, String explanation) {
        super("invalid expression at character " + (position + 1) + ": " + explanation + "\n  "
                + expression.replaceAll("\\s", " ") + "\n  " + " ".repeat(position) + "^");
        this.reason = reason;
        this.expression = expression;
        this.position = position;
        this.explanation = explanation;
    }

    /** Why GitLab refuses it. */
    public Reason reason() {
        return reason;
    }

    /** The whole text. */
    public String expression() {
        return expression;
    }

    /** Where in the text it goes wrong, from 0. */
    public int position() {
        return position;
    }

    /** What is wrong and what to write instead, on one line. */
    public String explanation() {
        return explanation;
    }
}
