package dev.pipewright.gitlab.simulate;

/** A scenario that cannot happen; the message says why, and what would be possible. */
public final class ContradictoryScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ContradictoryScenarioException(String message) {
        super(message);
    }
}
