package dev.pipewright.drone.simulate;

import java.util.Locale;

/** How a step, a pipeline or a build ended. */
public enum Status {
    SUCCESS,
    FAILURE,
    /** Something outside of its commands went wrong: an image that cannot be pulled. */
    ERROR,
    /** It ran when something told all to stop. */
    KILLED,
    SKIPPED,
    /** Its conditions do not hold, so that nobody sees it. */
    NOT_LISTED;

    /** The status in lower case, {@code not-listed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it counts as a failure. */
    boolean isBad() {
        return this == FAILURE || this == ERROR || this == KILLED;
    }
}
