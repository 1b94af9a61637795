package dev.pipewright.gitlab;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.yaml.UnreadableYamlException;
import java.util.List;

/** A text is no pipeline: it is no YAML, or its YAML is no configuration. The message is the first error, with its place. */
public final class UnreadablePipelineException extends UnreadableYamlException {

    private static final long serialVersionUID = 1L;

    UnreadablePipelineException(List<Diagnostic> diagnostics) {
        super(diagnostics);
    }
}
