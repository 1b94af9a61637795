package dev.pipewright.diagnostic;

import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.util.List;

/** Findings of all kinds, for the tests of reports. */
final class ReportFindings {

    static final Diagnostic ERROR = Diagnostic.error(
                    "GL101", "job \"a\" needs job \"<b> & c\"", new YamlOrigin("ci\\my jobs/a:1.yml", 3, 5))
            .path("a.needs[0]")
            .addHelp("did you mean \"b\"?")
            .addRelated("defined here", new YamlOrigin("./b.yml", 1, 2))
            .addRelated("the server says no", Origin.unknown());
    static final Diagnostic WARNING = Diagnostic.warning("GL401", "odd \u0007 \ud83d\ude80", Origin.unknown());
    static final Diagnostic INFO = ERROR.as(Severity.INFO);
    static final List<Diagnostic> ALL = List.of(ERROR, WARNING, INFO);

    private ReportFindings() {}
}
