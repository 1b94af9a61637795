package dev.pipewright.woodpecker;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.woodpecker.Finding;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what is wrong with workflow files: Woodpecker's verdict on each event, and what our schema does not know. */
final class WorkflowDiagnosis {

    private static final Schema SCHEMA =
            Schema.load(WorkflowDiagnosis.class, "woodpecker.schema.json").idPrefix("WP");

    private final List<WorkflowFile> files;
    private final Server server;
    private final Map<String, WrittenWorkflow> written = new LinkedHashMap<>();

    /** Diagnoses files as they are written. */
    WorkflowDiagnosis(List<WorkflowFile> files, Server server) {
        this.files = files;
        this.server = server;
        files.forEach(file -> written.put(file.path(), WrittenWorkflow.of(file)));
    }

    List<Diagnostic> diagnostics() {
        List<Diagnostic> verdict = verdict();
        List<Diagnostic> all = new ArrayList<>(verdict);
        for (WorkflowFile file : files) {
            all.addAll(file.reading());
            file.documents().stream()
                    .limit(1)
                    .flatMap(document -> SCHEMA.validate(SplicedLists.of(document)).stream())
                    .filter(finding -> verdict.stream().noneMatch(each -> isSamePlace(each, finding)))
                    .forEach(finding -> all.add(finding.as(Severity.WARNING)));
        }
        return all.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    /** What both find is told once, in Woodpecker's words. */
    private static boolean isSamePlace(Diagnostic verdict, Diagnostic finding) {
        return (verdict.isError() || verdict.id().equals(finding.id()))
                && verdict.origin().file().equals(finding.origin().file())
                && verdict.origin().line() == finding.origin().line();
    }

    /** Woodpecker's findings on all events, each once; it stops at the first file that it refuses, so each is asked alone. */
    private List<Diagnostic> verdict() {
        Map<Finding, Diagnostic> found = new LinkedHashMap<>();
        for (WorkflowFile file : files) {
            for (WoodpeckerEvent event : server.events()) {
                WrittenWorkflow text =
                        Optional.ofNullable(written.get(file.path())).orElseThrow();
                for (Finding finding :
                        WoodpeckerVerdict.of(file.path(), text.text(), event).findings()) {
                    found.computeIfAbsent(finding, each -> diagnostic(each, text));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Diagnostic diagnostic(Finding finding, WrittenWorkflow text) {
        return finding.diagnostic(text.origin(finding.place()));
    }
}
