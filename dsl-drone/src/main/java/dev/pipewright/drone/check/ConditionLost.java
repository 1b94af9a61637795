package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "DR201",
        name = "condition-lost",
        severity = ERROR,
        summary = "Drone cannot read a condition and forgets it",
        why = """
        A condition is a text, a list of texts, or a mapping of include and exclude, each a list. Anything else is
        no error to Drone: it goes on without the condition, so that everything matches, and a deployment that
        should run for one branch runs for all.
        """)
final class ConditionLost implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            conditions(pipeline.trigger(), "the trigger of " + pipeline.label(), findings);
            pipeline.steps().forEach(step -> conditions(step.when(), step.label(), findings));
        }
    }

    private static void conditions(Conditions conditions, String label, Findings findings) {
        conditions.place().ifPresent(all -> {
            for (Located.Keyed each : all.values()) {
                if (Conditions.isLost(each.value())) {
                    each.value()
                            .report(
                                    findings,
                                    label + " has a condition on \"" + each.key()
                                            + "\" that Drone cannot read, so that everything matches",
                                    "write " + each.key() + ": [a, b], or " + each.key()
                                            + ": {include: [a], exclude: [b]}");
                }
            }
        });
    }
}
