package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.recipe.FoundComponents;

/** How are the folders of a monorepo found when the pipeline runs? */
public final class MonorepoFound implements PipelineDefinition {

    @Override
    public Pipeline define() {
        return pipeline()
                .file("practices/monorepo-found.gitlab-ci.yml")
                .practices(Practices.recommended().with("one-pipeline-a-push"))
                .jobs(FoundComponents.in("services").jobs());
    }
}
