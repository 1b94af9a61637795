package com.example.django;

import static com.example.django.Django.BUILD;
import static com.example.django.Django.TEST;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** Step 7: one cache for all jobs, and a job that only reads it. */
public final class GlobalCache implements PipelineDefinition {

    static final Cache GLOBAL_CACHE =
            cache("global_cache").key("$CI_COMMIT_REF_SLUG").paths(".cache/pip").policy(PULL_PUSH);

    @Override
    public Pipeline define() {
        Job install = job("install").stage(BUILD).script("pip install --requirement requirements.txt");
        Job test = job("test")
                .stage(TEST)
                .cache(GLOBAL_CACHE.policy(PULL))
                .script("pip install --requirement requirements.txt", "python manage.py test --verbosity 2");
        return pipeline()
                .file("django/7-global-cache.gitlab-ci.yml")
                .variable("PIP_CACHE_DIR", "$CI_PROJECT_DIR/.cache/pip")
                .defaults(d -> d.image("python:3.11.14-slim").cache(GLOBAL_CACHE))
                .jobs(install, test);
    }
}
