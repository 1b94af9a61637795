package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import java.util.List;

/** Tells findings to a report, as values and as text with the lines that they are about. */
final class Findings {

    private final TextRenderer renderer;
    private final Report report;

    Findings(SourceText sources, Report report) {
        this.renderer = new TextRenderer(sources);
        this.report = report;
    }

    void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> tell(diagnostic, ""));
    }

    /** A finding followed by more text, such as a diff. */
    void tell(Diagnostic diagnostic, String more) {
        report.finding(diagnostic, renderer.render(diagnostic) + more);
    }
}
