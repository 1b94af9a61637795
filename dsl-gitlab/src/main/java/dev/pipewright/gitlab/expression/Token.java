package dev.pipewright.gitlab.expression;

/** A lexeme of an expression and where it starts. */
record Token(Kind kind, String text, int position) {

    /** What a token is; the precedence is GitLab's: the lower, the tighter. */
    enum Kind {
        OPEN(901),
        CLOSE(900),
        INPUT(0),
        VARIABLE(0),
        STRING(0),
        PATTERN(0),
        NULL(0),
        BOOLEAN(0),
        EQUALS(10),
        MATCHES(10),
        NOT_EQUALS(10),
        NOT_MATCHES(10),
        AND(11),
        OR(12),
        NOT(1);

        private final int precedence;

        Kind(int precedence) {
            this.precedence = precedence;
        }

        int precedence() {
            return precedence;
        }

        boolean isValue() {
            return precedence == 0;
        }
    }
}
