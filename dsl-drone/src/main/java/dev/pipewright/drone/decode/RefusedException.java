package dev.pipewright.drone.decode;

/** A text that a server does not read; the message is the server's. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** A refusal of what stands on a line, from 1; 0 where no line is to blame. */
    public RefusedException(String message, int line) {
        super(message, null, false, false);
        this.line = line;
    }

    /** The line to blame, from 1; 0 where there is none. */
    public int line() {
        return line;
    }

    /** The server's message. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
