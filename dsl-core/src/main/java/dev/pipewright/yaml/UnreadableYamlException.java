package dev.pipewright.yaml;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/** A text is no YAML, or not what was asked for. The message is the first error, with its place. */
public class UnreadableYamlException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /**
     * One for what a reader found.
     *
     * @param diagnostics everything that is wrong, by place; at least one is an error
     */
    public UnreadableYamlException(List<Diagnostic> diagnostics) {
        super(message(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that is wrong, by place; at least one is an error. */
    public final List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String message(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        String more = errors.size() > 1 ? ", and " + (errors.size() - 1) + " more" : "";
        return errors.get(0) + more;
    }
}
