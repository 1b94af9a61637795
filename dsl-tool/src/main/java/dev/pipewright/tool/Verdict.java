package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/** How a use case ended. */
public enum Verdict {
    /** All is well; warnings may have been reported. */
    FINE(0),
    /** The pipelines or the files on disk are not as they should be. */
    FINDINGS(1),
    /** The use case could not do its work: what it was given does not exist, or a file could not be written. */
    COULD_NOT_RUN(2);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of a command line: 0, 1 or 2. */
    public int exitCode() {
        return exitCode;
    }

    static Verdict of(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        if (errors.isEmpty()) {
            return FINE;
        }
        return errors.stream().anyMatch(error -> Problem.preventsRunning(error.id())) ? COULD_NOT_RUN : FINDINGS;
    }
}
