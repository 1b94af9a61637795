package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;
import static dev.pipewright.gitlab.Variables.*;

import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Pipeline;
import java.time.Duration;

final class IncludeCases {

    private Pipeline including(Include... includes) {
        return pipeline().include(includes).jobs(job("test").script("make test"));
    }

    Pipeline a_file_of_this_project() {
        return including(Include.local("ci/*.yml"));
    }

    Pipeline files_of_another_project() {
        return including(Include.project("group/ci", "a.yml").ref("v1"), Include.project("group/ci", "a.yml", "b.yml"));
    }

    Pipeline a_file_from_the_web() {
        return including(Include.remote("https://example.com/ci.yml")
                .integrity("sha256-L3/GAoKaw0Arw6hDCKeKQlV1QPEgHYxGBHsH4zG1IY8=")
                .cache(Duration.ofHours(2)));
    }

    Pipeline a_template() {
        return including(Include.template("Jobs/SAST.gitlab-ci.yml"));
    }

    Pipeline a_component_with_inputs() {
        return including(Include.component("$CI_SERVER_FQDN/group/component@1.0")
                .input("stage", "test")
                .input("version", "8")
                .input("strict", true)
                .input("level", 3));
    }

    Pipeline only_sometimes() {
        return including(Include.local("a.yml")
                .rules(
                        includeRule(CI_PIPELINE_SOURCE.eq("schedule")),
                        includeRule(CI_COMMIT_BRANCH).when(NEVER)));
    }

    Pipeline only_with_some_files() {
        return including(
                Include.local("a.yml").rules(includeRule(CI_COMMIT_BRANCH).exists("Dockerfile")),
                Include.local("b.yml")
                        .rules(includeRule(CI_COMMIT_BRANCH).condition("$DOCS").changes("docs/**/*")));
    }
}
