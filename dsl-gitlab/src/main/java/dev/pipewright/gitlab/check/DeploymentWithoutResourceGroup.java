package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Optional;

@CheckInfo(
        id = "GL704",
        name = "deployment-without-resource-group",
        severity = WARNING,
        summary = "Two deployments to one environment may run at once",
        why = """
        Two pipelines that follow each other closely deploy at the same time, and whichever ends last wins, the older
        one perhaps. Jobs of one resource_group wait for each other.
        """)
final class DeploymentWithoutResourceGroup implements Check<EffectivePipeline> {

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
                                + "\" without a resource_group",
                        finding -> RepairSites.add(
                                finding.addHelp("add resource_group: " + Deployments.name(job)),
                                repair(pipeline, environment)));
            }
        }
    }

    private static boolean lacks(EffectiveJob job) {
        return job.isComplete() && !job.has("resource_group");
    }

    private static Optional<Repair> repair(EffectivePipeline pipeline, Node environment) {
        return pipeline.repairSites()
                .addKey(
                        "let deployments to one environment wait for each other",
                        "environment",
                        environment,
                        job -> Deployments.isLasting(job) && lacks(job),
                        "resource_group",
                        job -> Scalar.of(Deployments.name(job)));
    }
}
