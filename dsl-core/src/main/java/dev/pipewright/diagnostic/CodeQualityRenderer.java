package dev.pipewright.diagnostic;

import java.util.List;

/**
 * Prints findings as a Code Quality report of GitLab, which shows them in merge requests. A finding that belongs to no file
 * stands at {@code .}, since the format wants a path.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">GitLab: Code Quality report
 *     format</a>
 */
public final class CodeQualityRenderer {

    private final SourceText sources;

    /** A renderer that names files as these sources do. */
    public CodeQualityRenderer(SourceText sources) {
        this.sources = sources;
    }

    /** All findings as one list, ended by a newline. */
    public String render(List<Diagnostic> diagnostics) {
        Places places = new Places(sources);
        JsonText json = new JsonText().open('[');
        for (Diagnostic diagnostic : diagnostics) {
            String file = places.file(diagnostic.origin());
            json.open('{')
                    .entry("description", diagnostic.message())
                    .entry("check_name", diagnostic.id())
                    .entry("fingerprint", places.fingerprint(diagnostic))
                    .entry("severity", severity(diagnostic.severity()))
                    .key("location")
                    .open('{')
                    .entry("path", file.isEmpty() ? "." : file)
                    .key("lines")
                    .open('{')
                    .entry("begin", Math.max(1, diagnostic.origin().line()))
                    .close('}')
                    .close('}')
                    .close('}');
        }
        return json.close(']').text();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
