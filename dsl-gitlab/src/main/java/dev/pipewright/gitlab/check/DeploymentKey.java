package dev.pipewright.gitlab.check;

import dev.pipewright.check.Findings;
import dev.pipewright.diagnostic.Repair;
import dev.pipewright.tree.Node;
import dev.pipewright.tree.Scalar;
import java.util.Optional;
import java.util.function.Function;

/**
 * A key that a job which deploys should have: finds the jobs that lack it, each cause once, and repairs them.
 *
 * @param name the key
 * @param value what it should say
 * @param lack what is missing, behind {@code without}
 * @param advice what to do, before key and value
 * @param repair what a repair does
 */
record DeploymentKey(String name, Function<EffectiveJob, String> value, String lack, String advice, String repair) {

    void check(EffectivePipeline pipeline, Findings findings) {
        Causes causes = new Causes(findings);
        for (EffectiveJob job : Deployments.lasting(pipeline)) {
            Node environment = job.deployment();
            if (environment != null && isMissing(job)) {
                causes.report(
                        environment,
                        () -> job.place("environment"),
                        where -> "job \"" + job.name() + "\" deploys to \"" + Deployments.name(job) + "\" without "
                                + lack,
                        finding -> RepairSites.add(
                                finding.addHelp(advice + " " + name + ": " + value.apply(job)),
                                repair(pipeline, environment)));
            }
        }
    }

    private boolean isMissing(EffectiveJob job) {
        return job.isComplete() && !job.has(name);
    }

    private Optional<Repair> repair(EffectivePipeline pipeline, Node environment) {
        return pipeline.repairSites()
                .addKey(
                        repair,
                        "environment",
                        environment,
                        job -> Deployments.isLasting(job) && isMissing(job),
                        name,
                        job -> Scalar.of(value.apply(job)));
    }
}
