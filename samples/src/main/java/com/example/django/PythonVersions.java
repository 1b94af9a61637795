package com.example.django;

import static com.example.django.Django.BUILD;
import static com.example.django.Django.TEST;
import static com.example.django.Django.dockerJob;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Pipeline;

/** Step 3: four Python versions; the tests of one begin when its image is there, while others are still built. */
public final class PythonVersions implements PipelineDefinition {

    private static final String IMAGE = "$CI_REGISTRY_IMAGE/python-$PYTHON:$CI_COMMIT_SHA";

    @Override
    public Pipeline define() {
        Parallel versions = matrix(axis("PYTHON", "3.8", "3.9", "3.10", "3.11"));
        Job build = dockerJob("build")
                .stage(BUILD)
                .parallel(versions)
                .script(
                        "docker build --build-arg \"PYTHON=$PYTHON\" --tag \"" + IMAGE + "\" .",
                        "docker push \"" + IMAGE + "\"");
        Job test = job("test")
                .stage(TEST)
                .parallel(versions)
                .needs(build.sameRow("PYTHON"))
                .image(IMAGE)
                .script("python manage.py test --verbosity 2");
        Job lint = job("lint")
                .stage(TEST)
                .needs(build.where("PYTHON", "3.11"))
                .image("$CI_REGISTRY_IMAGE/python-3.11:$CI_COMMIT_SHA")
                .script("ruff check .");
        return pipeline().file("django/3-python-versions.gitlab-ci.yml").jobs(build, test, lint);
    }
}
