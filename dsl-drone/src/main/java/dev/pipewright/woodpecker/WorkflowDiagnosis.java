package dev.pipewright.woodpecker;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.FindingKind;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Says what is wrong with workflow files: Woodpecker's verdict on each event, and what our schema finds where Woodpecker reads nothing. */
final class WorkflowDiagnosis {

    private static final Schema SCHEMA =
            Schema.load(WorkflowDiagnosis.class, "woodpecker.schema.json").idPrefix("WP");

    private final List<WorkflowFile> files;
    private final Server server;

    /** Diagnoses files as they are written. */
    WorkflowDiagnosis(List<WorkflowFile> files, Server server) {
        this.files = files;
        this.server = server;
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> all = new ArrayList<>();
        for (WorkflowFile file : files) {
            List<Diagnostic> verdict = verdict(file);
            all.addAll(verdict);
            all.addAll(file.reading());
            if (verdict.stream().anyMatch(each -> each.id().equals(FindingKind.PARSE.id()))) {
                all.addAll(unread(file, verdict));
            }
        }
        return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** What our schema finds in a file that Woodpecker cannot read, of which its linter therefore says nothing. */
    private static List<Diagnostic> unread(WorkflowFile file, List<Diagnostic> verdict) {
        return file.documents().stream()
                .limit(1)
                .flatMap(document -> SCHEMA.validate(SplicedLists.of(document)).stream())
                .filter(finding -> verdict.stream().noneMatch(each -> isSamePlace(each, finding)))
                .map(finding -> finding.as(Severity.WARNING))
                .toList();
    }

    /** A value of a wrong kind is told once, in Woodpecker's words. */
    private static boolean isSamePlace(Diagnostic verdict, Diagnostic finding) {
        return verdict.isError()
                && verdict.origin().file().equals(finding.origin().file())
                && verdict.origin().line() == finding.origin().line();
    }

    /** What Woodpecker says of a file on all events. It stops at the first file that it refuses, so each is asked alone. */
    private List<Diagnostic> verdict(WorkflowFile file) {
        WrittenWorkflow written = WrittenWorkflow.of(file);
        return WoodpeckerVerdict.findings(file.path(), written.text(), server.events()).stream()
                .map(finding -> diagnostic(finding, written))
                .toList();
    }

    private static Diagnostic diagnostic(Finding finding, WrittenWorkflow text) {
        return finding.diagnostic(text.origin(finding.place()));
    }
}
