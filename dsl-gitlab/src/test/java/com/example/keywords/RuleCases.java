package com.example.keywords;

import static dev.pipewright.gitlab.GitLab.*;
import static dev.pipewright.gitlab.Variables.*;

import dev.pipewright.gitlab.Changes;
import dev.pipewright.gitlab.Exists;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Map;

final class RuleCases {

    private final Job test = job("test").script("make test");

    Job on_the_default_branch() {
        return test.rules(rule(CI_COMMIT_BRANCH.eq(CI_DEFAULT_BRANCH)));
    }

    Job several_rules() {
        return test.rules(
                        rule(CI_PIPELINE_SOURCE.eq("schedule")).when(NEVER),
                        rule(CI_COMMIT_TAG.matches("^v\\d+\\.\\d+$"))
                                .when(MANUAL)
                                .allowFailure(true),
                        rule(CI_COMMIT_TAG).interruptible(false))
                .addRules(rule().when(ON_SUCCESS));
    }

    Job a_condition_in_words() {
        return test.rules(rule().condition("$CI_COMMIT_REF_PROTECTED == \"true\" && $DEPLOY"));
    }

    Job and_or_and_not() {
        return test.rules(rule(CI_COMMIT_BRANCH
                .eq(CI_DEFAULT_BRANCH)
                .or(CI_PIPELINE_SOURCE.eq("merge_request_event"))
                .and(CI_COMMIT_MESSAGE.doesNotMatch("skip"))));
    }

    Job changed_files() {
        return test.rules(rule().changes("src/**/*", "pom.xml"));
    }

    Job changed_files_against_a_branch() {
        return test.rules(
                rule().changes(c -> c.paths("src/**/*").addPaths("pom.xml").compareTo("refs/heads/main")));
    }

    Job changed_files_by_a_pattern() {
        return test.rules(rule().changes(c -> c.regexp("^docs/.*\\.md$")));
    }

    Job changed_files_as_an_object_that_is_short() {
        return test.rules(rule().changes(Changes.of().paths("docs/**/*")));
    }

    Job existing_files() {
        return test.rules(rule().exists("Dockerfile", "**/Dockerfile"));
    }

    Job existing_files_of_another_project() {
        return test.rules(rule().exists(e ->
                e.paths("ci/*.yml").addPaths("x.yml").project("group/ci").ref("v2")));
    }

    Job existing_files_by_a_pattern() {
        return test.rules(rule().exists(Exists.of().regexp("Dockerfile$")));
    }

    Job delayed() {
        return test.rules(rule().when(DELAYED).startIn(Duration.ofHours(3)));
    }

    Job variables() {
        return test.rules(rule(CI_COMMIT_TAG)
                .variable("TARGET", "production")
                .variable("REPLICAS", 3)
                .variable("VERBOSE", true));
    }

    Pipeline needs_of_a_rule() {
        Job build = job("build").stage("build").script("make"),
                lint = job("lint").stage("build").script("make lint");
        return pipeline()
                .jobs(
                        build,
                        lint,
                        test.rules(
                                rule(CI_COMMIT_TAG).needs(build).addNeeds(lint.ignoringArtifacts()),
                                rule().when(ON_SUCCESS)));
    }

    Job a_rule_that_always_holds() {
        return test.rules(rule().when(ALWAYS));
    }

    Job no_rules() {
        return test.rules();
    }

    Job the_rules_of_another_job() {
        return test.rules(reference(".base", "rules")).addRules(rule().when(MANUAL));
    }

    Pipeline rules_that_jobs_share() {
        var onlyTags = rules("only-tags", rule(CI_COMMIT_TAG), rule().when(NEVER));
        return pipeline()
                .jobs(test.rules(onlyTags), job("ship").script("make ship").rules(onlyTags));
    }

    Job the_list_of_a_team() {
        List<Rule> team = List.of(rule(CI_COMMIT_TAG), rule().when(NEVER));
        return test.rules(team);
    }

    Job variables_of_a_map() {
        return test.rules(rule(CI_COMMIT_TAG).variables(Map.of("TARGET", "production")));
    }
}
