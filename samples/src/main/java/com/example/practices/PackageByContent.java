package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.ContentHashPackage;

/** How is an expensive part built only when its sources changed? */
public final class PackageByContent implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Job workhorse = ContentHashPackage.of("workhorse", "workhorse/bin", "workhorse", "Makefile")
                .built(job("workhorse").stage("build").image("golang:1.25.3"), "make -C workhorse");
        Job test = job("test")
                .stage("test")
                .needs(workhorse)
                .image("golang:1.25.3")
                .script("workhorse/bin/workhorse --version");
        return pipeline().file("practices/package-by-content.gitlab-ci.yml").jobs(workhorse, test);
    }
}
