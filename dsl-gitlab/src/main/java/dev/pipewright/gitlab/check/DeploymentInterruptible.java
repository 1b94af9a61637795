package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;
import dev.pipewright.tree.Node;

@CheckInfo(
        id = "GL703",
        name = "deployment-interruptible",
        severity = WARNING,
        summary = "A newer pipeline may cancel a deployment halfway",
        why = """
        An interruptible job is cancelled as soon as a newer pipeline of its branch starts. A deployment that stops in
        the middle leaves the environment in a state that nobody tested.
        """)
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
                        finding -> finding.addHelp("set interruptible: false"));
            }
        }
    }
}
