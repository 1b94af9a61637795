package dev.pipewright.drone.substitution;

/** A {@code ${...}} that the server does not understand; the message is the server's. */
public final class SubstitutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int index;

    SubstitutionException(String message, int index) {
        super(message, null, false, false);
        this.index = index;
    }

    /** Where in the text the server stopped. */
    public int index() {
        return index;
    }

    /** The server's message. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
