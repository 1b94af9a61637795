package dev.pipewright.gitlab.simulate;

/** A rule that GitLab cannot judge in a scenario; the message is GitLab's. */
final class UnreadableRuleException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableRuleException(String message) {
        super(message, null, false, false);
    }
}
