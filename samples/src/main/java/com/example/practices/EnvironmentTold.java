package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.EnvironmentDetails;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How does a log tell what the job ran on, without its secrets? */
public final class EnvironmentTold implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job test = TestCommand.maven().addTo(job("test").beforeScript(EnvironmentDetails.of("mvn --version")));
        return pipeline()
                .file("practices/environment-told.gitlab-ci.yml")
                .defaults(d -> d.image("maven:3.9.11-eclipse-temurin-21"))
                .jobs(test);
    }
}
