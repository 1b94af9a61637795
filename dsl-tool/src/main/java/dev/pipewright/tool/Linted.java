package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is wrong with a text.
 *
 * @param valid whether there is no error
 * @param findings errors and warnings, by place
 */
public record Linted(boolean valid, List<Diagnostic> findings) {

    /** Keeps the list as it is now. */
    public Linted {
        findings = List.copyOf(findings);
    }
}
