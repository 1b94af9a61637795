package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.INFO;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Optional;

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

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : Deployments.lasting(pipeline)) {
            Node environment = job.deployment();
            if (environment != null && lacks(job)) {
                causes.report(
                        environment,
                        () -> job.place("environment"),
                        where -> "job \"" + job.name() + "\" deploys to \"" + Deployments.name(job)
                                + "\" without a timeout of its own",
                        finding -> RepairSites.add(
                                finding.addHelp("add what is long enough for a deployment: timeout: 15 minutes"),
                                repair(pipeline, environment)));
            }
        }
    }

    private static boolean lacks(EffectiveJob job) {
        return job.isComplete() && !job.has("timeout");
    }

    private static Optional<Repair> repair(EffectivePipeline pipeline, Node environment) {
        return pipeline.repairSites()
                .addKey(
                        "end a deployment that hangs after 15 minutes",
                        "environment",
                        environment,
                        job -> Deployments.isLasting(job) && lacks(job),
                        "timeout",
                        job -> Scalar.of("15 minutes"));
    }
}
