package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.LintTestPackage;

/** How is a project in Go linted, tested and packaged? */
public final class GoProject implements PipelineDefinition {

    @Override
    public Pipeline define() {
        return LintTestPackage.go("1.25").addTo(pipeline().file("practices/go-project.gitlab-ci.yml"));
    }
}
