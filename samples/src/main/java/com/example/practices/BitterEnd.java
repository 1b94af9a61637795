package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How does one run tell everything that is wrong? */
public final class BitterEnd implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job test = TestCommand.maven().toTheBitterEnd().addTo(job("test").image("maven:3.9.11-eclipse-temurin-21"));
        return pipeline()
                .file("practices/bitter-end.gitlab-ci.yml")
                .practices(Practices.recommended().without("interruptible-by-default", test))
                .jobs(test);
    }
}
