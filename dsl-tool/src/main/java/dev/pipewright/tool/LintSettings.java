package dev.pipewright.tool;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.include.MappedSources;
import java.util.List;

/**
 * What a project's {@code .pipewright.yaml} says.
 *
 * @param configuration how its checks judge
 * @param sources where the files of others lie
 * @param diagnostics what could not be read
 */
record LintSettings(CheckConfiguration configuration, MappedSources sources, List<Diagnostic> diagnostics) {

    LintSettings {
        diagnostics = List.copyOf(diagnostics);
    }

    static LintSettings standard(List<Diagnostic> diagnostics) {
        return new LintSettings(CheckConfiguration.standard(), MappedSources.none(), diagnostics);
    }
}
