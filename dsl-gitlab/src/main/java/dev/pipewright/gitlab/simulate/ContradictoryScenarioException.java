package dev.pipewright.gitlab.simulate;

/** A scenario that cannot happen; the message says why, and what would be possible. */
public final class ContradictoryScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ContradictoryScenarioException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /**
     * With advice.
     *
     * @param advice what to call instead, behind a colon
     */
    ContradictoryScenarioException(String reason, String advice) {
        super(reason + ": " + advice);
        this.reason = reason;
    }

    /** Why it cannot happen, without the advice of the message, which speaks of methods of {@link Scenario}. */
    public String reason() {
        return reason;
    }
}
