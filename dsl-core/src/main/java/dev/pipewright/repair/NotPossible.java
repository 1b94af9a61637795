package dev.pipewright.repair;

/** A change cannot be made in the text; the message says why. */
final class NotPossible extends Exception {

    private static final long serialVersionUID = 1L;

    NotPossible(String why) {
        super(why, null, false, false);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
