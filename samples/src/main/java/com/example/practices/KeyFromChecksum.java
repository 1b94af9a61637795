package com.example.practices;

import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.ComputedChecksum;
import java.time.Duration;

/** How does a cache key follow more than two files? */
public final class KeyFromChecksum implements PipelineDefinition {

    @Override
    public Pipeline define() {
        ComputedChecksum assets = ComputedChecksum.of("ASSETS_CHECKSUM", "app/assets", "package.json", "yarn.lock");
        Job checksum = assets.job();
        Job compile = job("assets")
                .stage("build")
                .needs(checksum)
                .image("node:22.20.0-slim")
                .cache(cache().key(assets.key("assets")).paths("public/assets"))
                .script("[ -d public/assets ] || { corepack enable && yarn install --immutable && yarn build; }")
                .artifacts(a -> a.paths("public/assets").exposeAs("assets").expireIn(Duration.ofHours(2)));
        return pipeline().file("practices/key-from-checksum.gitlab-ci.yml").jobs(checksum, compile);
    }
}
