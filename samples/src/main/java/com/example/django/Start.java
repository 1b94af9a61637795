package com.example.django;

import static com.example.django.Django.BUILD;
import static com.example.django.Django.TEST;
import static com.example.django.Django.deploy;
import static com.example.django.Django.dockerJob;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** Step 1, where most teams begin: the image is built to see that it builds, and built again to test it. */
public final class Start implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job build = dockerJob("build").stage(BUILD).script("docker build .");
        Job test = dockerJob("test")
                .stage(TEST)
                .script("docker build --tag app .", "docker run --rm app python manage.py test --verbosity 2");
        return pipeline().file("django/1-start.gitlab-ci.yml").jobs(build, test, deploy());
    }
}
