package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * A YAML file in our style.
 *
 * @param text the whole file, ending in one newline; empty where the input has errors
 * @param diagnostics what is wrong with the input
 */
public record Formatted(Optional<String> text, List<Diagnostic> diagnostics) {

    /** Keeps the list as it is now. */
    public Formatted {
        diagnostics = List.copyOf(diagnostics);
    }
}
