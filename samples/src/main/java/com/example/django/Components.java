package com.example.django;

import static com.example.django.Django.DEFAULT_BRANCH;
import static com.example.django.Django.TEST;
import static dev.pipewright.gitlab.GitLab.DEPEND;
import static dev.pipewright.gitlab.GitLab.ON_SUCCESS;
import static dev.pipewright.gitlab.GitLab.child;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static dev.pipewright.gitlab.GitLab.rule;
import static dev.pipewright.gitlab.GitLab.workflowRule;
import static dev.pipewright.gitlab.Variables.CI_MERGE_REQUEST_IID;

import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.expression.Condition;

/** Step 4: a child pipeline for each folder, which runs when something in the folder changed. */
public final class Components implements PipelineDefinition {

    private static final Condition WANTED = CI_MERGE_REQUEST_IID.isSet().or(DEFAULT_BRANCH);

    @Override
    public Pipeline define() {
        return pipeline()
                .file("django/4-components.gitlab-ci.yml")
                .workflow(w -> w.rules(workflowRule(WANTED)))
                .jobs(component("frontend", frontend()), component("backend", backend()));
    }

    /** The job that starts a component's pipeline, waits for it and has its result. */
    private static Job component(String folder, Pipeline pipeline) {
        return job(folder)
                .stage(TEST)
                .trigger(
                        child("django/4-" + folder + ".gitlab-ci.yml", pipeline).strategy(DEPEND))
                .rules(rule().changes(folder + "/**/*"));
    }

    /** In a child pipeline of a merge request, a job without rules would not run. */
    private static Pipeline frontend() {
        Job test = job("frontend-test")
                .image("node:22.20.0-alpine")
                .script("cd frontend", "npm ci", "npm test")
                .rules(rule().when(ON_SUCCESS));
        return pipeline().jobs(test);
    }

    private static Pipeline backend() {
        Job test = job("backend-test")
                .image("python:3.11.14-slim")
                .script(
                        "cd backend",
                        "pip install --requirement requirements.txt",
                        "python manage.py test --verbosity 2")
                .rules(rule().when(ON_SUCCESS));
        return pipeline().jobs(test);
    }
}
