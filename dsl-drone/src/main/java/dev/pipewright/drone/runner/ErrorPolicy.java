package dev.pipewright.drone.runner;

import java.util.Locale;

/** What the failure of a step does. */
public enum ErrorPolicy {
    /** The pipeline fails. */
    FAIL,
    /** The pipeline fails, and what runs is killed. */
    FAIL_FAST,
    /** Nothing. */
    IGNORE;

    /** The policy as runners call it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@code failure:} says; what it does not know is the same as nothing. */
    static ErrorPolicy of(String failure) {
        return switch (failure) {
            case "ignore" -> IGNORE;
            case "fast", "fast-fail", "fail-fast" -> FAIL_FAST;
            default -> FAIL;
        };
    }
}
