package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How are the tests of changed code the first to fail? */
public final class ChangedCodeFirst implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job changed = TestCommand.maven()
                .changedOnly()
                .stopFast()
                .addTo(job("changed").stage("first"));
        Job all = TestCommand.maven().onAllProcessors().addTo(job("all").stage("test"));
        return pipeline()
                .file("practices/changed-code-first.gitlab-ci.yml")
                .practices(Practices.recommended().with("one-pipeline-a-push"))
                .defaults(d -> d.image("maven:3.9.11-eclipse-temurin-21"))
                .jobs(changed, all);
    }
}
