package com.example.pipewright;

import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.stage;
import static dev.pipewright.gitlab.GitLab.workflowRule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_DEFAULT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_PIPELINE_SOURCE;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Stage;
import java.time.Duration;

/** Builds and tests Pipewright on each supported JDK, for merge requests and on the default branch. */
public final class OwnPipeline implements PipelineDefinition {

    private static final Stage VERIFY = stage("verify");

    private static final Cache M2 = cache("m2")
            .key(checksum("pom.xml", "*/pom.xml").prefix("jdk-$JDK"))
            .paths(".m2/repository")
            .policy(PULL_PUSH);

    @Override
    public Pipeline define() {
        Job verify = job("verify")
                .stage(VERIFY)
                .parallel(matrix(axis("JDK", "17", "25")))
                .image("maven:3.9.11-eclipse-temurin-$JDK")
                .cache(M2)
                .variable("MAVEN_OPTS", "-Dmaven.repo.local=$CI_PROJECT_DIR/.m2/repository")
                .timeout(Duration.ofMinutes(40))
                .script(".ci/run")
                .artifacts(a -> a.reports(r -> r.junit("*/target/surefire-reports/TEST-*.xml")));
        return pipeline()
                .workflow(w -> w.rules(
                        workflowRule(CI_PIPELINE_SOURCE.eq("merge_request_event")),
                        workflowRule(CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH))))
                .jobs(verify);
    }
}
