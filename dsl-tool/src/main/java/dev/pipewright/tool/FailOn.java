package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import java.util.List;

/** From which severity on a finding makes a run of {@code lint} fail. */
public enum FailOn {
    /** Only what is wrong. */
    ERROR,
    /** What is wrong, and what could be better. */
    WARNING,
    /** Everything that is reported. */
    INFO,
    /** Nothing that is found, so that only a run that could not do its work fails. */
    NEVER;

    /** How a run with these findings ended. */
    public Verdict verdict(List<Diagnostic> findings) {
        if (Verdict.of(findings) == Verdict.COULD_NOT_RUN) {
            return Verdict.COULD_NOT_RUN;
        }
        return findings.stream().anyMatch(this::fails) ? Verdict.FINDINGS : Verdict.FINE;
    }

    /** Whether this finding alone makes the run fail. */
    public boolean fails(Diagnostic finding) {
        return switch (this) {
            case ERROR -> finding.isError();
            case WARNING -> finding.severity() != Severity.INFO;
            case INFO -> true;
            case NEVER -> false;
        };
    }
}
