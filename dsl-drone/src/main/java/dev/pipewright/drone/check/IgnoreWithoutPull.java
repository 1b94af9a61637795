package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.HashSet;
import java.util.Set;

@CheckInfo(
        id = "DR801",
        name = "ignore-without-pull",
        severity = INFO,
        summary = "failure: ignore does not hold for an image that cannot be pulled",
        why = """
        A failure of the commands is ignored; one of the machine or of the registry is an error of the whole
        pipeline, whatever the step says. An advisory step with an image of its own can so still stop the build.
        """)
final class IgnoreWithoutPull implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Set<String> before = new HashSet<>();
            for (CheckedStep step : pipeline.steps()) {
                boolean own = before.add(step.image().text()) && !step.image().isMissing();
                step.place()
                        .at("failure")
                        .filter(failure -> own && failure.text().equals("ignore"))
                        .ifPresent(
                                failure -> failure.report(
                                        findings,
                                        "a failure of " + step.label() + " is ignored, but not one to pull its image \""
                                                + step.image().text() + '"',
                                        "move it to a pipeline of its own that nothing depends on, where its image may be missing"));
            }
        }
    }
}
