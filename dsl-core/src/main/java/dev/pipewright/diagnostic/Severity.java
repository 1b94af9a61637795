package dev.pipewright.diagnostic;

/** How bad a finding is; the worst first. */
public enum Severity {
    /** The CI server would refuse it, or it would not do what is written. */
    ERROR,
    /** It works, and there is a better way; or we are not sure. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The word in a message: {@code error}. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }
}
