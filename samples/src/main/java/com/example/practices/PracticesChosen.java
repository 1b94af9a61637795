package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.Variables.CI_PIPELINE_SOURCE;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How do I choose which practices apply, and to which jobs? */
public final class PracticesChosen implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job nightly = job("nightly")
                .stage("test")
                .image("maven:3.9.11-eclipse-temurin-21")
                .script("mvn verify --activate-profiles load-test")
                .rules(rule(CI_PIPELINE_SOURCE.eq("schedule")));
        Job test = TestCommand.maven().addTo(job("test").stage("test").image("maven:3.9.11-eclipse-temurin-21"));
        return pipeline()
                .file("practices/practices-chosen.gitlab-ci.yml")
                .practices(Practices.recommended()
                        .without("retry-on-runner-failures")
                        .without("interruptible-by-default", nightly)
                        .with("shallow-clone"))
                .jobs(test, nightly);
    }
}
