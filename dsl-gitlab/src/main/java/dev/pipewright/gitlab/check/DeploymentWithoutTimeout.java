package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "GL705",
        name = "deployment-without-timeout",
        severity = INFO,
        summary = "A deployment may hang for as long as the project lets any job",
        why = """
        The project's timeout, one hour unless set, is made for the longest test. A deployment that waits for a dead
        server holds its resource_group for all that time, and with it the fix. A guess: the project's own timeout may
        be short.
        """)
final class DeploymentWithoutTimeout implements Check<EffectivePipeline> {

    private static final DeploymentKey TIMEOUT = new DeploymentKey(
            "timeout",
            job -> "15 minutes",
            "a timeout of its own",
            "add what is long enough for a deployment:",
            "end a deployment that hangs after 15 minutes");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        TIMEOUT.check(pipeline, findings);
    }
}
