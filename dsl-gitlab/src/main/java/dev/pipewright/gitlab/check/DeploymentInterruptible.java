package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@CheckInfo(
        id = "GL703",
        name = "deployment-interruptible",
        severity = WARNING,
        summary = "A newer pipeline may cancel a deployment halfway",
        why = """
        An interruptible job is cancelled as soon as a newer pipeline of its branch starts. A deployment that stops in
        the middle leaves the environment in a state that nobody tested.
        """,
        mendedBy = "practice \"interruptible-by-default\"")
final class DeploymentInterruptible implements Check<EffectivePipeline> {

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : Deployments.lasting(pipeline)) {
            Node flag = job.get("interruptible");
            if (flag != null && job.isTrue("interruptible")) {
                Node environment = job.deployment();
                causes.report(
                        environment == null ? flag : environment,
                        () -> job.place("environment"),
                        where -> "job \"" + job.name() + "\" deploys to \"" + Deployments.name(job)
                                + "\" and is interruptible",
                        finding -> RepairSites.add(
                                finding.addHelp("set interruptible: false"), repair(pipeline, flag, environment)));
            }
        }
    }

    private static Optional<Repair> repair(EffectivePipeline pipeline, Node flag, @Nullable Node environment) {
        String summary = "let no newer pipeline cancel the deployment";
        RepairSites sites = pipeline.repairSites();
        Optional<Repair> there = sites.of(
                summary,
                "interruptible",
                flag,
                job -> Deployments.isLasting(job) || !RepairSites.sees(job.get("interruptible"), flag),
                (repair, place) -> repair.set(place, Scalar.of(false)));
        return there.isPresent() || environment == null
                ? there
                : sites.addKey(
                        summary,
                        "environment",
                        environment,
                        job -> Deployments.isLasting(job) && job.isTrue("interruptible"),
                        "interruptible",
                        job -> Scalar.of(false));
    }
}
