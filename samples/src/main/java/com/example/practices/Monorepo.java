package com.example.practices;

import static dev.pipewright.gitlab.GitLab.ON_SUCCESS;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.ComponentPipelines;
import java.util.LinkedHashMap;
import java.util.Map;

/** How does each folder of a monorepo get a pipeline of its own, which runs when something in it changed? */
public final class Monorepo implements PipelineDefinition {

    @Override
    public Pipeline define() {
        Map<String, Pipeline> components = new LinkedHashMap<>();
        components.put("frontend", component("node:22.20.0-slim", "cd frontend && npm ci && npm test"));
        components.put("backend", component("maven:3.9.11-eclipse-temurin-21", "cd backend && mvn verify"));
        return pipeline()
                .file("practices/monorepo.gitlab-ci.yml")
                .practices(Practices.recommended().with("one-pipeline-a-push"))
                .jobs(ComponentPipelines.of(components)
                        .files("practices/monorepo-%s.gitlab-ci.yml")
                        .sharing("lib/**/*")
                        .jobs());
    }

    /** In a child pipeline of a merge request, a job without rules would not run. */
    private static Pipeline component(String image, String command) {
        return pipeline().jobs(job("test").image(image).script(command).rules(rule().when(ON_SUCCESS)));
    }
}
