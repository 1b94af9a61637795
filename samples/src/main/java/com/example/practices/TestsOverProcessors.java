package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How do tests use all processors of a runner? */
public final class TestsOverProcessors implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job python = job("python").image("python:3.13.9-slim").script("pip install --requirement requirements.txt");
        Job java = job("java").image("maven:3.9.11-eclipse-temurin-21");
        Job javascript = job("javascript").image("node:22.20.0-slim").script("npm ci");
        Job go = job("go").image("golang:1.25.3");
        return pipeline()
                .file("practices/tests-over-processors.gitlab-ci.yml")
                .jobs(
                        TestCommand.pytest().onAllProcessors().addTo(python),
                        TestCommand.maven().onAllProcessors().addTo(java),
                        TestCommand.jest().onAllProcessors().addTo(javascript),
                        TestCommand.go().onAllProcessors().addTo(go));
    }
}
