package dev.pipewright.gitlab.expression;

/** One node of a condition: a value, a comparison, or a combination of these. Immutable; equality is by value. */
public sealed interface Expression {

    /** Something that is compared or tested for itself. */
    sealed interface Operand extends Expression permits VariableName, Input, Text, Pattern, Bool, Null {}

    /** A variable: {@code $CI_COMMIT_TAG}. */
    record VariableName(String name) implements Operand {
        /** @param name letters, digits and underscores */
        public VariableName {
            Literals.requireName(name);
        }
    }

    /** An input of the file: {@code $[[ inputs.environment ]]}. */
    record Input(String name) implements Operand {
        /** @param name letters, digits, underscores and hyphens */
        public Input {
            Literals.requireInputName(name);
        }
    }

    /** A string: {@code "main"}. */
    record Text(String text) implements Operand {
        /** @param text one line without at least one kind of quote, since the language has no escapes */
        public Text {
            Literals.requireWritable(text);
        }
    }

    /** The word {@code true} or {@code false}. */
    record Bool(boolean value) implements Operand {}

    /** The word {@code null}: what a variable is that nobody set. */
    record Null() implements Operand {}

    /** Two values compared: {@code left == right}. */
    record Comparison(Comparator comparator, Expression left, Expression right) implements Expression {}

    /** {@code left && right}: the right value where the left one is neither null nor false, else the left one. */
    record And(Expression left, Expression right) implements Expression {}

    /** {@code left || right}: the left value where it is neither null nor false, else the right one. */
    record Or(Expression left, Expression right) implements Expression {}

    /** {@code !operand}: whether a value is null, false or blank. Needs a recent GitLab. */
    record Not(Expression operand) implements Expression {}

    /** How two values are compared. */
    enum Comparator {
        EQUALS("=="),
        NOT_EQUALS("!="),
        MATCHES("=~"),
        NOT_MATCHES("!~");

        private final String symbol;

        Comparator(String symbol) {
            this.symbol = symbol;
        }

        /** As GitLab writes it: {@code =~}. */
        public String symbol() {
            return symbol;
        }

        /** The comparator that is true exactly where this one is false. */
        public Comparator negated() {
            return switch (this) {
                case EQUALS -> NOT_EQUALS;
                case NOT_EQUALS -> EQUALS;
                case MATCHES -> NOT_MATCHES;
                case NOT_MATCHES -> MATCHES;
            };
        }
    }
}
