package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.LintTestPackage;

/** How is a project in Node linted, tested and packaged? */
public final class NodeProject implements PipelineDefinition {

    @Override
    public Pipeline define() {
        return LintTestPackage.node("22").addTo(pipeline().file("practices/node-project.gitlab-ci.yml"));
    }
}
