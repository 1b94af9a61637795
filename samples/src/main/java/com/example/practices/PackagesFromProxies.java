package com.example.practices;

import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import dev.pipewright.gitlab.recipe.CachingProxies;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How do packages and images come from a proxy nearby? */
public final class PackagesFromProxies implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Ecosystem pip = Ecosystem.pip("3.13").image(CachingProxies.image("python:3.13.9-slim"));
        Job test = TestCommand.pytest().addTo(pip.writes(job("test")).script(pip.install()));
        return CachingProxies.none()
                .pip("https://packages.example.com/pypi/simple")
                .addTo(pipeline().file("practices/packages-from-proxies.gitlab-ci.yml"))
                .jobs(test);
    }
}
