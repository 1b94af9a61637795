package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import dev.pipewright.gitlab.recipe.CacheWarmUp;

/** How is a cache updated every two hours, and by a label when it cannot wait? */
public final class ScheduledCaches implements PipelineDefinition {

    @Override
    public Pipeline define() {
        CacheWarmUp bundler = CacheWarmUp.of(Ecosystem.bundler("3.4")).scheduled("pipeline:update-cache");
        Job test = bundler.reads(job("test").stage("test")).script("bundle install", "bundle exec rake test");
        return pipeline()
                .file("practices/scheduled-caches.gitlab-ci.yml")
                .practices(Practices.recommended().with("one-pipeline-a-push"))
                .jobs(bundler.job(), test);
    }
}
