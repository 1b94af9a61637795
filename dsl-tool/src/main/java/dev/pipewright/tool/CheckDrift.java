package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares the files on disk with what the definitions say, and writes nothing. A difference is told as a unified diff from
 * the file on disk to what it should be.
 */
public final class CheckDrift {

    private final Project project;
    private final Definitions definitions;
    private final String repair;
    private final Report report;

    /**
     * Nothing happens until {@link #run()}.
     *
     * @param repair the command that repairs a difference, as the user would type it: {@code mvn pipewright:generate}
     */
    public CheckDrift(Project project, Definitions definitions, String repair, Report report) {
        this.project = project;
        this.definitions = definitions;
        this.repair = repair;
        this.report = report;
    }

    /** Compares, and tells the report about each file and each finding. */
    public Verdict run() {
        SourceText sources = definitions.sourceText(project);
        Findings findings = new Findings(sources, report);
        Plan plan = new Planner(project, definitions, sources).plan();
        findings.tell(plan.diagnostics());
        List<Diagnostic> all = new ArrayList<>(plan.diagnostics());
        if (plan.isSound()) {
            for (PlannedFile file : plan.files()) {
                compare(file, findings, all);
            }
        }
        return Verdict.of(all);
    }

    private void compare(PlannedFile file, Findings findings, List<Diagnostic> all) {
        String quoted = "file \"" + file.path() + "\"";
        try {
            if (!Files.exists(file.target())) {
                add(Problem.MISSING.at(file.origin(), quoted + " is missing"), "", findings, all);
                return;
            }
            byte[] found = Files.readAllBytes(file.target());
            if (Arrays.equals(found, file.content().getBytes(StandardCharsets.UTF_8))) {
                report.progress("current " + file.path());
                return;
            }
            String actual = new String(found, StandardCharsets.UTF_8);
            Diagnostic drift = Problem.DRIFT.at(file.origin(), quoted + " differs from its definition");
            if (actual.replace("\r\n", "\n").equals(file.content())) {
                add(
                        Problem.DRIFT
                                .at(file.origin(), quoted + " differs from its definition in its line ends only")
                                .addHelp("let git keep them: \"" + file.path() + " text eol=lf\" in .gitattributes"),
                        "",
                        findings,
                        all);
                return;
            }
            add(drift, UnifiedDiff.of(file.path(), actual, file.content()), findings, all);
        } catch (IOException e) {
            add(Problem.CANNOT_READ.at(file.origin(), quoted + " cannot be read: " + Reason.of(e)), "", findings, all);
        }
    }

    private void add(Diagnostic finding, String diff, Findings findings, List<Diagnostic> all) {
        Diagnostic whole = finding.addHelp("run '" + repair + "'");
        all.add(whole);
        findings.tell(whole, diff.isEmpty() ? "" : "\n" + diff);
    }
}
