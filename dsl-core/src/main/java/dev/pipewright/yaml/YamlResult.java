package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/**
 * What the reader made of a text.
 *
 * @param file the documents; after a syntax error those that ended before it
 * @param diagnostics what is wrong, by place
 */
public record YamlResult(YamlDocuments file, List<Diagnostic> diagnostics) {

    /** Sorts the findings. */
    public YamlResult {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).toList();
    }

    /** Whether the text has errors, so that the documents are not what its author meant. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Only the errors. */
    public List<Diagnostic> errors() {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }
}
