package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;
import static dev.pipewright.gitlab.Variables.*;

import dev.pipewright.gitlab.OnJobFailure;
import dev.pipewright.gitlab.OnNewCommit;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Workflow;
import java.util.Map;
import java.util.function.UnaryOperator;

final class WorkflowCases {

    private Pipeline with(UnaryOperator<Workflow> workflow) {
        return pipeline().workflow(workflow).jobs(job("test").script("make test"));
    }

    Pipeline a_name() {
        return with(w -> w.name("Pipeline for $CI_COMMIT_BRANCH"));
    }

    Pipeline branches_but_not_twice() {
        return with(w -> w.rules(
                        workflowRule(CI_PIPELINE_SOURCE.eq("merge_request_event")),
                        workflowRule(CI_COMMIT_BRANCH.and(CI_OPEN_MERGE_REQUESTS))
                                .when(NEVER))
                .addRules(workflowRule(CI_COMMIT_BRANCH)));
    }

    Pipeline cancels_itself() {
        return with(
                w -> w.autoCancel(a -> a.onNewCommit(OnNewCommit.INTERRUPTIBLE).onJobFailure(OnJobFailure.ALL)));
    }

    Pipeline everything_a_rule_can_say() {
        return with(w -> w.rules(
                workflowRule()
                        .condition("$CI_COMMIT_TAG")
                        .changes("src/**/*")
                        .exists("pom.xml")
                        .when(ALWAYS)
                        .variable("TARGET", "production")
                        .variable("REPLICAS", 3)
                        .variable("VERBOSE", true)
                        .autoCancel(a -> a.onNewCommit(OnNewCommit.NONE)),
                workflowRule().variable("TARGET", "staging")));
    }

    Pipeline variables_of_a_map() {
        return with(w -> w.rules(workflowRule().variables(Map.of("TARGET", "staging"))));
    }
}
