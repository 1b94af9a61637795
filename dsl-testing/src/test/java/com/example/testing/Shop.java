package com.example.testing;

import static dev.pipewright.gitlab.GitLab.DEPEND;
import static dev.pipewright.gitlab.GitLab.MANUAL;
import static dev.pipewright.gitlab.GitLab.NEVER;
import static dev.pipewright.gitlab.GitLab.ON_SUCCESS;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.child;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;
import static dev.pipewright.gitlab.Variables.CI_DEFAULT_BRANCH;
import static dev.pipewright.gitlab.Variables.CI_PIPELINE_SOURCE;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;

/** A pipeline with something of everything. */
final class Shop implements PipelineDefinition {

    private static final Cache M2 = cache("m2").key("m2").paths(".m2").policy(PULL);

    @Override
    public Pipeline define() {
        Job compile = job("compile")
                .stage("build")
                .cache(M2.policy(PULL_PUSH))
                .script("make")
                .rules(rule().when(ON_SUCCESS));
        Job test = job("test")
                .stage("test")
                .needs(compile)
                .parallel(matrix(axis("JAVA", "17", "21")))
                .script("make test")
                .rules(rule(CI_PIPELINE_SOURCE.eq("schedule")).when(NEVER), rule().when(ON_SUCCESS));
        Job docs = job("docs")
                .stage("test")
                .trigger(child("docs.yml", docs()).strategy(DEPEND))
                .rules(rule(CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH)).changes("docs/**/*"));
        Job deploy = job("deploy")
                .stage("deploy")
                .variable("MODE", "careful")
                .environment("production")
                .script("make deploy")
                .rules(rule(CI_COMMIT_TAG.matches("^v\\d+")).when(MANUAL));
        return pipeline()
                .practices(Practices.none())
                .defaults(d -> d.image("maven:3.9.11").cache(M2))
                .jobs(compile, test, docs, deploy);
    }

    private static Pipeline docs() {
        return pipeline()
                .practices(Practices.none())
                .jobs(job("site").script("make site").rules(rule().when(ON_SUCCESS)));
    }
}
