package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How are flaky tests repeated without being hidden? */
public final class FlakyTestsTold implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job test = TestCommand.maven().repeatingFlaky().addTo(job("test").image("maven:3.9.11-eclipse-temurin-21"));
        return pipeline().file("practices/flaky-tests-told.gitlab-ci.yml").jobs(test);
    }
}
