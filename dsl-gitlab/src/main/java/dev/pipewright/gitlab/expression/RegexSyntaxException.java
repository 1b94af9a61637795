package dev.pipewright.gitlab.expression;

/** A regular expression that RE2 refuses. The message says why, and what to write instead where that is known. */
final class RegexSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    RegexSyntaxException(String message) {
        super(message);
    }
}
