package com.example.django;

import static com.example.django.Django.APP_IMAGE;
import static com.example.django.Django.BUILD;
import static dev.pipewright.gitlab.GitLab.image;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;

/** Step 9: images are built without a Docker daemon, by Kaniko or by buildah. */
public final class WithoutDaemon implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job kaniko = job("kaniko")
                .stage(BUILD)
                .image(image("gcr.io/kaniko-project/executor:v1.23.2-debug").entrypoint(""))
                .script("""
                        /kaniko/executor \\
                          --context "$CI_PROJECT_DIR" \\
                          --dockerfile "$CI_PROJECT_DIR/Dockerfile" \\
                          --cache=true \\
                          --destination "%s"
                        """.formatted(APP_IMAGE));
        Job buildah = job("buildah")
                .stage(BUILD)
                .image("quay.io/buildah/stable:v1.41.5")
                .variable("STORAGE_DRIVER", "vfs")
                .variable("BUILDAH_FORMAT", "docker")
                .script(
                        "echo \"$CI_REGISTRY_PASSWORD\" | buildah login --username \"$CI_REGISTRY_USER\" --password-stdin"
                                + " \"$CI_REGISTRY\"",
                        "buildah build --layers --tag \"" + APP_IMAGE + "-buildah\" .",
                        "buildah push \"" + APP_IMAGE + "-buildah\"");
        return pipeline().file("django/9-without-daemon.gitlab-ci.yml").jobs(kaniko, buildah);
    }
}
