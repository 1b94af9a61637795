package dev.pipewright.drone.simulate;

/**
 * How a step ends when it runs.
 *
 * @param exitCode the exit code of its commands
 * @param isError whether it does not come to that, because something outside of its commands goes wrong
 */
public record Ending(int exitCode, boolean isError) {

    /** It succeeds. */
    public static final Ending SUCCESS = new Ending(0, false);

    /** Something outside of its commands goes wrong. */
    public static final Ending ERROR = new Ending(255, true);

    /** Its commands end with this exit code; 78 ends the pipeline early, as a success. */
    public static Ending exit(int code) {
        return new Ending(code, false);
    }
}
