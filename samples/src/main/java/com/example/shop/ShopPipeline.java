package com.example.shop;

import static dev.pipewright.gitlab.GitLab.DEPEND;
import static dev.pipewright.gitlab.GitLab.MANUAL;
import static dev.pipewright.gitlab.GitLab.ON_SUCCESS;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.child;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.GitLab.stage;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;
import static dev.pipewright.gitlab.Variables.CI_DEFAULT_BRANCH;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Stage;
import dev.pipewright.gitlab.expression.Condition;
import java.time.Duration;

/** The pipeline of a shop that is built with Maven. */
public final class ShopPipeline implements PipelineDefinition {

    static final Stage SYNC = stage("sync");
    static final Stage BUILD = stage("build");
    static final Stage TEST = stage("test");
    static final Stage DEPLOY = stage("deploy");

    static final Cache M2 = cache("m2")
            .key(checksum("pom.xml", "*/pom.xml").prefix("temurin-17"))
            .paths(".m2/repository")
            .policy(PULL);

    static final Condition DEFAULT_BRANCH = CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH);

    @Override
    public Pipeline define() {
        Job warm = job("warm-m2")
                .stage(SYNC)
                .cache(M2.policy(PULL_PUSH))
                .script("mvn -B dependency:go-offline")
                .rules(rule(DEFAULT_BRANCH).changes("**/pom.xml"));

        Job compile = job("compile")
                .stage(BUILD)
                .needs(warm.ifPresent())
                .script("mvn -B compile")
                .artifacts(a -> a.paths("target/").expireIn(Duration.ofDays(1)));

        Job test = job("test")
                .stage(TEST)
                .needs(compile)
                .parallel(matrix(axis("JAVA", "17", "21"), axis("DB", "postgres", "mysql")))
                .script("mvn -B verify -Ddb=$DB")
                .artifacts(a -> a.reports(r -> r.junit("target/surefire-reports/TEST-*.xml")));

        Job docs = job("docs")
                .stage(DEPLOY)
                .trigger(child("shop/docs.gitlab-ci.yml", docs()).strategy(DEPEND))
                .rules(rule(DEFAULT_BRANCH).changes("docs/**/*"));

        Job deploy = job("deploy")
                .stage(DEPLOY)
                .needs(test.where("JAVA", "21"))
                .timeout(Duration.ofMinutes(15))
                .environment("production", e -> e.url("https://shop.example"))
                .resourceGroup("production")
                .script("./deploy.sh")
                .rules(rule(CI_COMMIT_TAG.matches("^v\\d+")).when(MANUAL));

        return pipeline()
                .file("shop/shop.gitlab-ci.yml")
                .variable("MAVEN_OPTS", "-Dmaven.repo.local=$CI_PROJECT_DIR/.m2/repository")
                .defaults(d -> d.image("maven:3.9.11-eclipse-temurin-17").cache(M2))
                .jobs(warm, compile, test, docs, deploy);
    }

    private static Pipeline docs() {
        return pipeline()
                .jobs(job("site")
                        .image("maven:3.9.11-eclipse-temurin-17")
                        .script("mvn -B site")
                        .artifacts(a -> a.paths("target/site/"))
                        .rules(rule().when(ON_SUCCESS)));
    }
}
