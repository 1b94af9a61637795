package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** How do heavy jobs get large runners, near the registry? */
public final class OwnRunners implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job build = job("build")
                .stage("build")
                .tags("8-processors", "near-registry")
                .script("make --jobs=8");
        Job lint = job("lint").stage("build").script("make lint");
        return pipeline()
                .file("practices/own-runners.gitlab-ci.yml")
                .defaults(d -> d.image("gcc:14.3.0"))
                .jobs(build, lint);
    }
}
