package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.ShardedTests;

/** How do all runners end at the same time, though some tests are slow? */
public final class TestsByTimings implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job test = job("test")
                .stage("test")
                .image("python:3.13.9-slim")
                .script("pip install --requirement requirements.txt");
        return pipeline()
                .file("practices/tests-by-timings.gitlab-ci.yml")
                .jobs(ShardedTests.over(4, "find tests -name 'test_*.py'", "pytest --verbosity=1 --junitxml=report.xml")
                        .byTimings()
                        .jobs(test));
    }
}
