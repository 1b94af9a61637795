package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.ShardedTests;

/** How are tests spread over several runners? */
public final class TestsOverRunners implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job test = job("test")
                .stage("test")
                .image("python:3.13.9-slim")
                .script("pip install --requirement requirements.txt");
        return pipeline()
                .file("practices/tests-over-runners.gitlab-ci.yml")
                .jobs(ShardedTests.over(5, "find tests -name 'test_*.py'", "pytest --verbosity=1 --junitxml=report.xml")
                        .jobs(test));
    }
}
