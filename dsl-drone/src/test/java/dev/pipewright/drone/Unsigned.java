package dev.pipewright.drone;

/** Texts without the line that names the Java file, which in our own packages is that of the test runner. */
public final class Unsigned {

    private Unsigned() {}

    /** The text behind that line. */
    public static String text(String written) {
        return written.replaceFirst("\\A# Written by Pipewright from .*\n\n?", "");
    }
}
