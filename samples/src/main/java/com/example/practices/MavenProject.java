package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.LintTestPackage;

/** How is a project in Java with Maven linted, tested and packaged? */
public final class MavenProject implements PipelineDefinition {

    @Override
    public Pipeline define() {
        return LintTestPackage.maven("21").addTo(pipeline().file("practices/maven-project.gitlab-ci.yml"));
    }
}
