package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR203",
        name = "condition-ignored",
        severity = ERROR,
        summary = "A condition stands where Drone does not evaluate it",
        why = """
        Triggers do not ask for the instance, and neither triggers nor steps for changed paths: only an extension of
        the server does that. Drone takes the condition and runs the pipeline as if it were not there.
        """)
final class ConditionIgnored implements Check<CheckedFile> {

    private static final String PATHS =
            "let a first step end with exit 78 where nothing of interest changed, or install the extension drone-convert-pathschanged";

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            ignored(
                    pipeline.trigger(),
                    "instance",
                    "the trigger of " + pipeline.label(),
                    "steps alone ask for it: when",
                    findings);
            ignored(pipeline.trigger(), "paths", "the trigger of " + pipeline.label(), PATHS, findings);
            pipeline.steps().forEach(step -> ignored(step.when(), "paths", step.label(), PATHS, findings));
        }
    }

    private static void ignored(Conditions conditions, String name, String label, String help, Findings findings) {
        conditions
                .written(name)
                .ifPresent(value -> value.report(
                        findings, label + " has a condition on \"" + name + "\", which Drone does not evaluate", help));
    }
}
