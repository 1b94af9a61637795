package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How does everything stop at the first failure, and at the next push? */
public final class StopFast implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job lint = job("lint")
                .stage("lint")
                .image("maven:3.9.11-eclipse-temurin-21")
                .script("mvn checkstyle:check");
        Job test = TestCommand.maven()
                .onAllProcessors()
                .stopFast()
                .addTo(job("test").stage("test").image("maven:3.9.11-eclipse-temurin-21"));
        return pipeline()
                .file("practices/stop-fast.gitlab-ci.yml")
                .practices(
                        Practices.recommended().with("first-failure-stops-all").with("new-commit-cancels-old"))
                .jobs(lint, test);
    }
}
