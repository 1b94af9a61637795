package com.example.first;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** A build, its tests on two versions of Java, and a deployment of what has a tag. */
public final class FirstPipeline implements PipelineDefinition {

    @Override
    public Pipeline define() {
        // region readme
        Cache m2 = cache("m2").key(checksum("pom.xml")).paths(".m2/repository").policy(PULL);
        Job build = job("build").stage("build").cache(m2.policy(PULL_PUSH)).script("mvn -B package");
        Job test = job("test")
                .needs(build)
                .parallel(matrix(axis("JAVA", "17", "21")))
                .script("./test.sh $JAVA");
        Job deploy =
                job("deploy").stage("deploy").needs(test.where("JAVA", "21")).script("./deploy.sh");
        return pipeline()
                .file("first/first.gitlab-ci.yml")
                .defaults(d -> d.image("maven:3.9.11").cache(m2))
                .jobs(build, test, deploy.rules(rule(CI_COMMIT_TAG)));
        // endregion
    }
}
