package dev.pipewright.drone;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.yaml.UnreadableYamlException;
import java.util.List;

/** A text is no Drone configuration, since it is no YAML. The message is the first error, with its place. */
public final class UnreadableDroneException extends UnreadableYamlException {

    private static final long serialVersionUID = 1L;

    UnreadableDroneException(List<Diagnostic> diagnostics) {
        super(diagnostics);
    }
}
