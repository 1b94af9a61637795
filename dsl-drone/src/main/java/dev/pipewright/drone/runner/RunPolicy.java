package dev.pipewright.drone.runner;

import java.util.Locale;

/** When a step runs, once what it waits for has ended. */
public enum RunPolicy {
    /** Where nothing failed. */
    ON_SUCCESS,
    /** Where something failed. */
    ON_FAILURE,
    /** Whatever happened. */
    ALWAYS,
    /** Not at all: its conditions do not hold. */
    NEVER;

    /** The policy as runners call it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
