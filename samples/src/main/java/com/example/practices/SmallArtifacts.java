package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.StrippedArtifacts;

/** How are artifacts small and soon gone? */
public final class SmallArtifacts implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job build = StrippedArtifacts.of("build/server")
                .addTo(job("build").stage("build").script("cmake -B build", "cmake --build build --parallel"));
        Job test = job("test").stage("test").needs(build).script("build/server --self-test");
        return pipeline()
                .file("practices/small-artifacts.gitlab-ci.yml")
                .defaults(d -> d.image("gcc:14.3.0"))
                .jobs(build, test);
    }
}
