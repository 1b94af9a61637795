package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.ImageBuilder;
import dev.pipewright.gitlab.recipe.RegistryImage;

/** How do I build images on runners without a Docker daemon and without privileges? */
public final class ImagesWithoutDaemon implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job kaniko = RegistryImage.of(ImageBuilder.KANIKO)
                .named("api")
                .context("api")
                .dockerfile("api/Dockerfile")
                .build("api-image");
        Job buildah = RegistryImage.of(ImageBuilder.BUILDAH)
                .named("web")
                .context("web")
                .dockerfile("web/Dockerfile")
                .build("web-image");
        Job buildkit = RegistryImage.of(ImageBuilder.BUILDKIT)
                .named("worker")
                .context("worker")
                .dockerfile("worker/Dockerfile")
                .build("worker-image");
        return pipeline()
                .file("practices/images-without-daemon.gitlab-ci.yml")
                .jobs(kaniko.stage("build"), buildah.stage("build"), buildkit.stage("build"));
    }
}
