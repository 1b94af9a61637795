package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.drone.build.Match;

@CheckInfo(
        id = "DR205",
        name = "failure-trigger-alone",
        severity = WARNING,
        summary = "A pipeline waits for a failure, but for no other pipeline",
        why = """
        A pipeline that depends on none starts at once, whatever the status in its trigger says: the notification of
        a failure is sent with every build, before anything could fail.
        """)
final class FailureTriggerAlone implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            Match status = pipeline.trigger().of("status");
            boolean failureAlone = !status.isEmpty() && status.test("failure") && !status.test("success");
            if (failureAlone && pipeline.place().items("depends_on").isEmpty()) {
                pipeline.trigger()
                        .written("status")
                        .ifPresent(written -> written.report(
                                findings,
                                pipeline.label()
                                        + " is for failures, but depends on no other and so runs in every build",
                                "write which pipelines it waits for: depends_on: [...]"));
            }
        }
    }
}
