package dev.pipewright.drone;

import dev.pipewright.diagnostic.Diagnostic;
import java.util.List;

/** A text is no Drone configuration, since it is no YAML. The message is the first error, with its place. */
public final class UnreadableDroneException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    UnreadableDroneException(List<Diagnostic> diagnostics) {
        super(message(diagnostics));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that is wrong, by place; at least one is an error. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    private static String message(List<Diagnostic> diagnostics) {
        List<Diagnostic> errors =
                diagnostics.stream().filter(Diagnostic::isError).toList();
        String more = errors.size() > 1 ? ", and " + (errors.size() - 1) + " more" : "";
        return errors.get(0) + more;
    }
}
