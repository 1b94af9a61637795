package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.ERROR;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.Set;

@CheckInfo(
        id = "DR117",
        name = "fast-with-condition",
        severity = ERROR,
        summary = "A step that is not part of every build has failure: fast",
        why = """
        Where such a step is left out by its conditions, the runner of Drone 2 ends with a panic ("step not found")
        and takes the other builds on its machine with it.
        """)
final class FastWithCondition implements Check<CheckedFile> {

    private static final Set<String> FAST = Set.of("fast", "fail-fast", "fast-fail");

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            boolean mayBeLeftOut =
                    step.when().asksForBuild() || !step.when().of("instance").isEmpty();
            step.place()
                    .at("failure")
                    .filter(failure -> mayBeLeftOut && FAST.contains(failure.text()))
                    .ifPresent(
                            failure -> failure.report(
                                    findings,
                                    step.label() + " has failure: " + failure.text()
                                            + " and conditions; where they leave it out, the runner crashes",
                                    "take the conditions or the failure away, or move the step to a pipeline with such a trigger"));
        }
    }
}
