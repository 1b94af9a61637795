package dev.pipewright.tool;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the files of all definitions. Every file is computed and every check is run first; where a definition throws or a
 * check finds an error, nothing is written. A file whose content is the same already is not touched.
 */
public final class Generate {

    private final Project project;
    private final Definitions definitions;
    private final Report report;

    /** Nothing happens until {@link #run()}. */
    public Generate(Project project, Definitions definitions, Report report) {
        this.project = project;
        this.definitions = definitions;
        this.report = report;
    }

    /** Writes, and tells the report about each file and each finding. */
    public Verdict run() {
        SourceText sources = definitions.sourceText(project);
        Findings findings = new Findings(sources, report);
        Plan plan = new Planner(project, definitions, sources).plan();
        findings.tell(plan.diagnostics());
        if (!plan.isSound()) {
            return Verdict.of(plan.diagnostics());
        }
        List<Diagnostic> failures = new ArrayList<>(new FileWriting(report).write(plan.files()));
        findings.tell(failures);
        return Verdict.of(failures);
    }
}
