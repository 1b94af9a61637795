package com.example.django;

import static com.example.django.Django.APP_IMAGE;
import static com.example.django.Django.BUILD;
import static com.example.django.Django.TEST;
import static com.example.django.Django.deploy;
import static com.example.django.Django.dockerJob;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** Step 2: the image is built once and pushed; the tests run in it, and what was tested is what is deployed. */
public final class RegistryImage implements PipelineDefinition {

    /** Builds on the layers of the default branch's image, and pushes under the commit's own tag. */
    static Job build() {
        return dockerJob("build")
                .stage(BUILD)
                .script(
                        "docker pull \"$CI_REGISTRY_IMAGE:$CI_DEFAULT_BRANCH\" || true",
                        """
                        docker build \\
                          --build-arg BUILDKIT_INLINE_CACHE=1 \\
                          --cache-from "$CI_REGISTRY_IMAGE:$CI_DEFAULT_BRANCH" \\
                          --tag "%s" .
                        """.formatted(APP_IMAGE),
                        "docker push \"" + APP_IMAGE + "\"");
    }

    @Override
    public Pipeline define() {
        Job build = build();
        Job test = job("test").stage(TEST).image(APP_IMAGE).script("python manage.py test --verbosity 2");
        return pipeline().file("django/2-registry-image.gitlab-ci.yml").jobs(build, test, deploy());
    }
}
