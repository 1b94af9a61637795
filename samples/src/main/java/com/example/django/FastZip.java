package com.example.django;

import static com.example.django.Django.BUILD;
import static com.example.django.Django.TEST;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.time.Duration;

/** Step 8: caches and artifacts are packed by the fast archiver, with less compression and more speed. */
public final class FastZip implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job assets = job("assets")
                .stage(BUILD)
                .script("pip install --requirement requirements.txt", "python manage.py collectstatic --no-input")
                .artifacts(a -> a.paths("static/").expireIn(Duration.ofHours(2)));
        Job test = job("test")
                .stage(TEST)
                .needs(assets)
                .cache(GlobalCache.GLOBAL_CACHE.policy(PULL))
                .script("pip install --requirement requirements.txt", "python manage.py test --verbosity 2");
        return pipeline()
                .file("django/8-fast-zip.gitlab-ci.yml")
                .variable("FF_USE_FASTZIP", "true")
                .variable("ARTIFACT_COMPRESSION_LEVEL", "fast")
                .variable("CACHE_COMPRESSION_LEVEL", "fastest")
                .variable("PIP_CACHE_DIR", "$CI_PROJECT_DIR/.cache/pip")
                .defaults(d -> d.image("python:3.11.14-slim").cache(GlobalCache.GLOBAL_CACHE))
                .jobs(assets, test);
    }
}
