package com.example;

import static dev.pipewright.gitlab.GitLab.DEPEND;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.child;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.GitLab.stage;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Stage;
import java.time.Duration;

public final class ShopPipeline implements PipelineDefinition {

    private static final Stage BUILD = stage("build");
    private static final Stage DEPLOY = stage("deploy");
    private static final Cache M2 = cache("m2").key("maven").paths(".m2/repository").policy(PULL);

    @Override
    public Pipeline define() {
        Job build = job("build")
                .stage(BUILD)
                .cache(M2.policy(PULL_PUSH))
                .script("mvn -B package")
                .artifacts(a -> a.paths("target/*.jar").expireIn(Duration.ofDays(2)));
        Job docs = job("docs")
                .stage(BUILD)
                .trigger(child(".gitlab/ci/docs.yml", docs()).strategy(DEPEND));
        Job deploy = job("deploy")
                .stage(DEPLOY)
                .needs(build)
                .environment("production")
                .script("./deploy.sh")
                .rules(rule(CI_COMMIT_TAG));
        return pipeline().defaults(d -> d.image("maven:3.9.11").cache(M2)).jobs(build, docs, deploy);
    }

    private static Pipeline docs() {
        return pipeline().jobs(job("site").image("maven:3.9.11").script("mvn -B site"));
    }
}
