package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.LintTestPackage;

/** How is a project in Java with Gradle linted, tested and packaged? */
public final class GradleProject implements PipelineDefinition {

    @Override
    public Pipeline define() {
        return LintTestPackage.gradle("21").addTo(pipeline().file("practices/gradle-project.gitlab-ci.yml"));
    }
}
