package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.drone.build.Match;

@CheckInfo(
        id = "DR802",
        name = "notification-only-on-success",
        severity = INFO,
        summary = "A notification is sent only when all is well",
        why = """
        A step without a condition on the status is left out as soon as anything failed, and that is when people
        want to know.
        """)
final class NotificationOnlyOnSuccess implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedStep step : file.steps()) {
            boolean notifies = !step.isService() && step.image().isNotifier();
            boolean onlySuccess = step.when().of("status").isEmpty();
            Match ofPipeline = step.pipeline().trigger().of("status");
            if (notifies && onlySuccess && (ofPipeline.isEmpty() || !ofPipeline.test("failure"))) {
                step.place()
                        .at("image")
                        .ifPresent(image -> image.report(
                                findings,
                                step.label() + " tells of successes only",
                                "let it run after failures too: when: {status: [success, failure]}"));
            }
        }
    }
}
