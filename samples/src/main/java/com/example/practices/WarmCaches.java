package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import dev.pipewright.gitlab.recipe.CacheWarmUp;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How is a cache written by one job of the first stage, and only read by all others? */
public final class WarmCaches implements PipelineDefinition {

    @Override
    public Pipeline define() {
        CacheWarmUp npm = CacheWarmUp.of(Ecosystem.npm("22")).whenChanged("package-lock.json");
        CacheWarmUp maven = CacheWarmUp.of(Ecosystem.maven("21"))
                .whenChanged("pom.xml", "*/pom.xml")
                .unprotect();
        Job javascript = TestCommand.jest()
                .addTo(npm.reads(job("javascript").stage("test")).script("npm ci"));
        Job java = TestCommand.maven().addTo(maven.reads(job("java").stage("test")));
        return pipeline()
                .file("practices/warm-caches.gitlab-ci.yml")
                .practices(Practices.recommended().with("one-pipeline-a-push"))
                .jobs(npm.job(), maven.job(), javascript, java);
    }
}
