package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.tree.Scalar;
import java.util.List;

/**
 * What the reader made of a text.
 *
 * @param file the documents; after a syntax error those that ended before it
 * @param diagnostics what is wrong, by place
 * @param dates the unquoted dates and times in the order of the file, those of a key among them that stands there a second
 *     time
 */
public record YamlResult(YamlDocuments file, List<Diagnostic> diagnostics, List<Scalar> dates) {

    /** Sorts the findings. */
    public YamlResult {
        dates = List.copyOf(dates);
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
