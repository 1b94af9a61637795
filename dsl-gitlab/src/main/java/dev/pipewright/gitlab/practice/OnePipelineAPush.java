package dev.pipewright.gitlab.practice;

import static dev.pipewright.gitlab.GitLab.NEVER;
import static dev.pipewright.gitlab.GitLab.workflowRule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;
import static dev.pipewright.gitlab.Variables.CI_OPEN_MERGE_REQUESTS;
import static dev.pipewright.gitlab.Variables.CI_PIPELINE_SOURCE;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Workflow;
import dev.pipewright.gitlab.WorkflowRule;
import dev.pipewright.practice.Practice;
import dev.pipewright.tree.Mapping;
import dev.pipewright.tree.Origin;

/** {@code workflow:rules}: a merge-request pipeline where there is a merge request, else one of the branch or tag. */
public final class OnePipelineAPush implements Practice<Pipeline> {

    @Override
    public String id() {
        return "one-pipeline-a-push";
    }

    @Override
    public String summary() {
        return "a push starts a merge-request pipeline where a merge request is open, and a branch pipeline where none is";
    }

    @Override
    public String why() {
        return "A job for merge requests and branches alike runs twice for each push, on two runners. With these rules every"
                + " job without rules of its own also runs for merge requests, and one that asks for $CI_COMMIT_BRANCH does not;"
                + " therefore you switch this practice on yourself. Left alone are pipelines with only, except or include.";
    }

    @Override
    public Pipeline apply(Pipeline pipeline) {
        Mapping root = pipeline.toNode();
        Workflow workflow = root.get("workflow") instanceof Mapping mapping ? Workflow.from(mapping) : Workflow.of();
        boolean others = root.has("include")
                || pipeline.jobs().stream()
                        .anyMatch(
                                job -> job.toNode().has("only") || job.toNode().has("except"));
        if (others || workflow.toNode().has("rules")) {
            return pipeline;
        }
        Origin place = root.origin();
        Workflow ruled = workflow.rules(
                at(
                        place,
                        workflowRule(CI_COMMIT_BRANCH
                                        .and(CI_OPEN_MERGE_REQUESTS)
                                        .and(CI_PIPELINE_SOURCE.eq("push")))
                                .when(NEVER)),
                at(place, workflowRule(CI_PIPELINE_SOURCE.eq("merge_request_event"))),
                at(place, workflowRule(CI_COMMIT_BRANCH)),
                at(place, workflowRule(CI_COMMIT_TAG)));
        return pipeline.set("workflow", ruled.toNode());
    }

    /** The rules belong to the pipeline, and not to the line of whoever happens to look at it first. */
    private static WorkflowRule at(Origin place, WorkflowRule rule) {
        return WorkflowRule.from(rule.toNode().at(place));
    }
}
