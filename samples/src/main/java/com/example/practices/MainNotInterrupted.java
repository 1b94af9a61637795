package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.DontInterruptMe;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How are useless pipelines cancelled, and those of the default branch never? */
public final class MainNotInterrupted implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job test = TestCommand.maven().addTo(job("test").image("maven:3.9.11-eclipse-temurin-21"));
        return pipeline()
                .file("practices/main-not-interrupted.gitlab-ci.yml")
                .practices(Practices.recommended().with("one-pipeline-a-push"))
                .jobs(DontInterruptMe.job(), test);
    }
}
