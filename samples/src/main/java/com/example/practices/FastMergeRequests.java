package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.FastAndThorough;
import dev.pipewright.gitlab.recipe.TestCommand;
import java.util.List;

/** How are merge requests fast and the default branch thorough? */
public final class FastMergeRequests implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job lint = job("lint")
                .stage("lint")
                .image("python:3.13.9-slim")
                .script("pip install ruff==0.14.0", "ruff check .");
        Job unit = TestCommand.pytest().addTo(job("unit").stage("test").image("python:3.13.9-slim"));
        Job browser = job("browser")
                .stage("acceptance")
                .image("cypress/included:15.3.0")
                .script("cypress run");
        Job load = job("load").stage("acceptance").image("grafana/k6:1.3.0").script("k6 run load.js");
        return FastAndThorough.of(List.of(lint, unit), List.of(browser, load))
                .addTo(pipeline().file("practices/fast-merge-requests.gitlab-ci.yml"));
    }
}
