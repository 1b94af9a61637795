package dev.pipewright.drone.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import java.util.List;

@CheckInfo(
        id = "DR407",
        name = "secret-in-pull-request",
        severity = INFO,
        summary = "A step that takes secrets can run in a pull request",
        why = """
        Drone keeps secrets from builds of pull requests, unless an administrator of the secret allows them: the
        variable is then not set, and the step fails in a way that does not tell why. Where they are allowed,
        whoever opens a pull request can print them. Keep such steps out of pull requests.
        """)
final class SecretInPullRequest implements Check<CheckedFile> {

    @Override
    public void check(CheckedFile file, Findings findings) {
        for (CheckedPipeline pipeline : file.pipelines()) {
            List<CheckedStep> steps = pipeline.steps().stream()
                    .filter(step -> !step.secrets().isEmpty())
                    .filter(step -> step.events().contains(BuildEvent.PULL_REQUEST))
                    .toList();
            if (!steps.isEmpty()) {
                report(steps, findings);
            }
        }
    }

    private static void report(List<CheckedStep> steps, Findings findings) {
        Located.Keyed first = steps.get(0).secrets().get(0);
        first.value()
                .report(
                        findings,
                        CheckedStep.label(steps) + " takes secret \""
                                + first.value().secret().orElse("")
                                + "\" and can run in a pull request, which does not get it",
                        "keep it out: when: {event: {exclude: [pull_request]}}");
    }
}
