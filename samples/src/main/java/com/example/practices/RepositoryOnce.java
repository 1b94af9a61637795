package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.FetchedRepository;
import java.time.Duration;

/** How is a large repository fetched once, not by every job? */
public final class RepositoryOnce implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job fetch = FetchedRepository.fetch();
        Job build = FetchedRepository.takenBy(job("build").stage("build"), fetch)
                .script("make")
                .artifacts(a -> a.paths("out/").expireIn(Duration.ofHours(2)));
        Job test = FetchedRepository.takenBy(job("test").stage("test").needs(build), fetch)
                .script("make check");
        return FetchedRepository.switchedOn(pipeline())
                .file("practices/repository-once.gitlab-ci.yml")
                .defaults(d -> d.image("gcc:14.3.0"))
                .jobs(fetch, build, test);
    }
}
