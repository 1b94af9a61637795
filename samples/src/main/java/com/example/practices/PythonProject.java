package com.example.practices;

import static dev.pipewright.gitlab.GitLab.pipeline;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.recipe.LintTestPackage;
import dev.pipewright.gitlab.recipe.TestCommand;

/** How is a project in Python linted, tested and packaged? */
public final class PythonProject implements PipelineDefinition {

    @Override
    public Pipeline define() {
        return LintTestPackage.python("3.13")
                .test(TestCommand.pytest().onAllProcessors())
                .addTo(pipeline().file("practices/python-project.gitlab-ci.yml"));
    }
}
