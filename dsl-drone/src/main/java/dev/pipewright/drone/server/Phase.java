package dev.pipewright.drone.server;

import java.util.Locale;

/** Where a file fails first. */
public enum Phase {
    /** The server cannot read it. */
    SERVER_PARSE,
    /** The server refuses its pipelines. */
    SERVER_LINT,
    /** A runner cannot substitute its variables. */
    RUNNER_ENVSUBST,
    /** A runner cannot read it. */
    RUNNER_PARSE,
    /** A runner does not find its pipeline again. */
    RUNNER_LOOKUP,
    /** A runner refuses its pipeline. */
    RUNNER_LINT;

    /** The phase in lower case with hyphens, {@code server-parse}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
