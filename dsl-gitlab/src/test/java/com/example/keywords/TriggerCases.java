package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;

import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Trigger;
import dev.pipewright.tree.Scalar;

final class TriggerCases {

    private final Job start = job("start");

    Job another_project() {
        return start.trigger("group/library");
    }

    Job another_project_as_an_object_that_is_short() {
        return start.trigger(Trigger.project("group/library"));
    }

    Job everything_about_another_project() {
        return start.trigger(Trigger.project("group/library")
                .branch("main")
                .strategy(MIRROR)
                .forward(f -> f.yamlVariables(false).pipelineVariables(true))
                .input("version", "1.2")
                .input("loud", Scalar.of(true)));
    }

    Pipeline a_child_that_is_written_in_java() {
        Pipeline docs = pipeline().jobs(job("site").stage("build").script("make site"));
        return pipeline().jobs(start.trigger(child(".gitlab/ci/docs.yml", docs).strategy(DEPEND)));
    }

    Pipeline a_child_and_its_child() {
        Pipeline inner = pipeline().jobs(job("inner").script("true"));
        Pipeline outer = pipeline().jobs(job("outer").trigger(child("ci/inner.yml", inner)));
        return pipeline().jobs(start.trigger(child("ci/outer.yml", outer)));
    }

    Job children_from_files() {
        return start.trigger(Trigger.include(
                Include.local("ci/a.yml").input("name", "a"),
                Include.project("group/ci", "b.yml").ref("v1"),
                Include.template("Jobs/SAST.gitlab-ci.yml")));
    }

    Pipeline a_child_that_a_job_makes() {
        Job make =
                job("make").stage("build").script("./make-pipeline > child.yml").artifacts(a -> a.paths("child.yml"));
        return pipeline().jobs(make, start.stage("test").trigger(Trigger.include(Include.artifact(make, "child.yml"))));
    }
}
