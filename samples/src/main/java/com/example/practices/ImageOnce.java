package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.ImageBuilder;
import dev.pipewright.gitlab.recipe.RegistryImage;

/** How do I build an image once, test that very image, and release it under its tag? */
public final class ImageOnce implements PipelineDefinition {

    @Override
    public Pipeline define() {
        RegistryImage app = RegistryImage.of(ImageBuilder.DOCKER);
        Job build = app.build("build").stage("build");
        Job test = job("test")
                .stage("test")
                .needs(build)
                .image(app.reference())
                .script("pytest --verbosity=1 --junitxml=report.xml")
                .artifacts(a -> a.reports(r -> r.junit("report.xml")));
        Job release = app.release("release", test).stage("deploy");
        return pipeline().file("practices/image-once.gitlab-ci.yml").jobs(build, test, release);
    }
}
