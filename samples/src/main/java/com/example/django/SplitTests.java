package com.example.django;

import static com.example.django.Django.APP_IMAGE;
import static com.example.django.Django.TEST;
import static com.example.django.Django.deploy;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** Step 5: the tests are split over five runners, and over the processors of each. */
public final class SplitTests implements PipelineDefinition {

    private static final int RUNNERS = 5;

    @Override
    public Pipeline define() {
        Job build = RegistryImage.build();
        Job test = job("test")
                .stage(TEST)
                .needs(build)
                .parallel(RUNNERS)
                .image(APP_IMAGE)
                .script("pytest -n auto --splits \"$CI_NODE_TOTAL\" --group \"$CI_NODE_INDEX\" --junitxml report.xml")
                .artifacts(a -> a.reports(r -> r.junit("report.xml")));
        return pipeline().file("django/5-split-tests.gitlab-ci.yml").jobs(build, test, deploy().needs(test));
    }
}
