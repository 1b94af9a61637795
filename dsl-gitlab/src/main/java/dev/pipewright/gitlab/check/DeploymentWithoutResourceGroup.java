package dev.pipewright.gitlab.check;

import static dev.pipewright.diagnostic.Severity.WARNING;

import dev.pipewright.check.Check;
import dev.pipewright.check.CheckInfo;
import dev.pipewright.check.Findings;

@CheckInfo(
        id = "GL704",
        name = "deployment-without-resource-group",
        severity = WARNING,
        summary = "Two deployments to one environment may run at once",
        why = """
        Two pipelines that follow each other closely deploy at the same time, and whichever ends last wins, the older
        one perhaps. Jobs of one resource_group wait for each other.
        """,
        mendedBy = "practice \"serialised-deployments\"")
final class DeploymentWithoutResourceGroup implements Check<EffectivePipeline> {

    private static final DeploymentKey RESOURCE_GROUP = new DeploymentKey(
            "resource_group",
            Deployments::name,
            "a resource_group",
            "add",
            "let deployments to one environment wait for each other");

    @Override
    public void check(EffectivePipeline pipeline, Findings findings) {
        RESOURCE_GROUP.check(pipeline, findings);
    }
}
