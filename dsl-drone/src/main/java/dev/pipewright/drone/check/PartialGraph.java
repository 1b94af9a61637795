package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;

@CheckInfo(
        id = "DR112",
        name = "partial-graph",
        severity = WARNING,
        summary = "Some steps say what they depend on, and others do not",
        why = """
        As soon as one step or service has depends_on, the order of the file means nothing any more: every step
        without it starts right after the clone, beside all others. A step that used to wait for those above it then
        runs too early.
        """)
final class PartialGraph implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> steps = pipeline.withoutServices();
            if (steps.stream().anyMatch(PartialGraph::isConnected)) {
                List<CheckedStep> loose = steps.stream()
                        .skip(1)
                        .filter(step -> !isConnected(step) && !step.place().has("depends_on"))
                        .toList();
                if (!loose.isEmpty()) {
                    report(loose, steps.get(0), findings);
                }
            }
        }
    }

    private static void report(List<CheckedStep> loose, CheckedStep top, Findings findings) {
        loose.get(0)
                .place()
                .report(
                        findings,
                        CheckedStep.label(loose)
                                + " depends on nothing and so starts right after the clone, since other"
                                + " steps have depends_on",
                        "write what it waits for, depends_on: [" + top.name()
                                + "], or depends_on: [clone] if that is meant");
    }

    private static boolean isConnected(CheckedStep step) {
        return !step.place().items("depends_on").isEmpty();
    }
}
