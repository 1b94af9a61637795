package dev.pipewright.drone.woodpecker.expression;

/** An expression that Woodpecker cannot evaluate; the message says why. */
public final class ExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExpressionException(String message) {
        super(message, null, false, false);
    }

    /** Why it cannot be evaluated. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
