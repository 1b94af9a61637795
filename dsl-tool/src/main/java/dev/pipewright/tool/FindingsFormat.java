package dev.pipewright.tool;

import dev.pipewright.definition.LibraryVersion;
import dev.pipewright.diagnostic.CheckSummary;
import dev.pipewright.diagnostic.CodeQualityRenderer;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.JsonRenderer;
import dev.pipewright.diagnostic.JunitRenderer;
import dev.pipewright.diagnostic.SarifRenderer;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.drone.check.DroneChecks;
import dev.pipewright.drone.woodpecker.FindingKind;
import dev.pipewright.gitlab.check.GitLabChecks;
import java.util.List;
import java.util.stream.Stream;

/** How findings are printed. */
public enum FindingsFormat {
    /** For people, with the lines that findings are about. */
    TEXT,
    /** A list of objects. */
    JSON,
    /** SARIF 2.1.0. */
    SARIF,
    /** GitLab's Code Quality report. */
    CODEQUALITY,
    /** A JUnit XML report. */
    JUNIT;

    /** The whole report. */
    public String render(List<Diagnostic> findings, SourceText sources) {
        return switch (this) {
            case TEXT -> new TextRenderer(sources).render(findings);
            case JSON -> new JsonRenderer(sources).render(findings);
            case SARIF -> new SarifRenderer(sources, LibraryVersion.current(), summaries()).render(findings);
            case CODEQUALITY -> new CodeQualityRenderer(sources).render(findings);
            case JUNIT -> new JunitRenderer(sources).render(findings);
        };
    }

    private static List<CheckSummary> summaries() {
        return Stream.of(GitLabChecks.summaries(), DroneChecks.summaries(), FindingKind.summaries())
                .flatMap(List::stream)
                .toList();
    }
}
