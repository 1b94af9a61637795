package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.resolve.Resolution;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.PortNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitLabToDroneTest {

    private static final Resolver RESOLVER = Resolver.of(ProjectFiles.none());

    private static Resolution resolution(String gitlab) {
        return RESOLVER.resolve(".gitlab-ci.yml", gitlab);
    }

    private static Conversion<DroneConfiguration> convert(String gitlab) {
        Conversion<DroneConfiguration> conversion = GitLabToDrone.of(resolution(gitlab), RESOLVER, "main");
        assertThat(conversion.configuration().verdict(true).failures()).isEmpty();
        return conversion;
    }

    private static String yaml(String gitlab) {
        return convert(gitlab).configuration().toYaml();
    }

    private static List<String> differences(String gitlab) {
        return convert(gitlab).differences().stream().map(PortNote::toString).toList();
    }

    @Test
    void each_job_is_a_step_after_those_of_the_stages_before() {
        assertThat(yaml("""
                default: {image: golang:1.25}
                variables: {GOFLAGS: -race, REV: $CI_COMMIT_SHA}
                .base: {before_script: ['echo ${HOME}']}
                build:
                  extends: .base
                  stage: build
                  script: ['go build ./... # $CI_COMMIT_TAG']
                test:
                  stage: test
                  parallel: {matrix: [{DB: [a, b]}]}
                  script: [go test ./...]
                  allow_failure: true
                lint:
                  stage: test
                  needs: []
                  script: [golint]
                deploy:
                  stage: deploy
                  script: [./deploy]
                  rules: [{if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH, when: always}]
                """)).isEqualTo("""
                kind: pipeline
                type: docker
                name: default

                trigger:
                  event:
                    - push
                    - tag
                    - cron
                    - custom

                environment:
                  GOFLAGS: -race
                  REV: '${DRONE_COMMIT_SHA}'

                steps:
                  - name: build
                    image: golang:1.25
                    commands:
                      - echo $${HOME}
                      - 'go build ./... # $DRONE_TAG'
                    depends_on:
                      - clone
                  - name: test-a
                    image: golang:1.25
                    environment:
                      DB: a
                    commands:
                      - go test ./...
                    failure: ignore
                    depends_on:
                      - build
                  - name: test-b
                    image: golang:1.25
                    environment:
                      DB: b
                    commands:
                      - go test ./...
                    failure: ignore
                    depends_on:
                      - build
                  - name: lint
                    image: golang:1.25
                    commands:
                      - golint
                    depends_on:
                      - clone
                  - name: deploy
                    image: golang:1.25
                    commands:
                      - ./deploy
                    when:
                      event:
                        - push
                        - cron
                        - custom
                      branch:
                        - main
                      status:
                        - success
                        - failure
                    depends_on:
                      - test-a
                      - test-b
                      - lint
                """);
    }

    @Test
    void rules_for_different_names_are_refs() {
        assertThat(yaml("""
                a:
                  image: alpine
                  script: a
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "schedule"
                      when: never
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH == "main" || $CI_COMMIT_TAG =~ /^v.*$/
                """)).contains("""
                trigger:
                  event:
                    - push
                    - pull_request
                    - tag
                    - custom
                  ref:
                    - refs/heads/main
                    - refs/pull/**
                    - refs/merge-requests/**
                    - refs/tags/v*
                    - refs/tags/v*/**
                """);
    }

    @Test
    void only_and_except_are_conditions_too() {
        assertThat(yaml("""
                a:
                  image: alpine
                  script: a
                  only: [branches, merge_requests]
                  except: [main, schedules]
                """)).contains("""
                trigger:
                  event:
                    - push
                    - pull_request
                    - custom
                  ref:
                    include:
                      - refs/heads/**
                      - refs/pull/**
                      - refs/merge-requests/**
                    exclude:
                      - refs/heads/main
                """);
    }

    @Test
    void what_a_person_starts_is_promoted() {
        assertThat(yaml("""
                a: {image: alpine, script: a}
                b: {image: alpine, script: b, stage: deploy, environment: production, when: manual}
                """)).contains("""
                    when:
                      event:
                        - promote
                      target:
                        - production
                """);
    }

    @Test
    void what_waits_for_a_person_is_promoted_with_it() {
        String gitlab = """
                stages: [approve, deploy, tell]
                default: {image: alpine}
                approve: {stage: approve, script: a, when: manual, allow_failure: false}
                deploy: {stage: deploy, script: b}
                tell: {stage: tell, needs: [deploy], script: c}
                free: {stage: tell, needs: [], script: d}
                """;

        assertThat(yaml(gitlab)).contains("""
                  - name: tell
                    image: alpine
                    commands:
                      - c
                    when:
                      event:
                        - promote
                      target:
                        - approve
                    depends_on:
                      - deploy
                """);
        assertThat(differences(gitlab))
                .contains(
                        "changed: deploy.stage: waits for what a person starts: it runs when the build is promoted to approve;"
                                + " promote the build; what earlier steps made is not there then (.gitlab-ci.yml:4:17)")
                .noneMatch(note -> note.contains("free.stage"));
    }

    @Test
    void who_need_not_be_started_holds_only_what_needs_it() {
        String gitlab = """
                stages: [ask, after]
                default: {image: alpine}
                ask: {stage: ask, script: a, rules: [{if: $CI_COMMIT_TAG, when: manual, allow_failure: true}, {when: on_success}]}
                next: {stage: after, script: b, rules: [{when: on_success}]}
                behind: {stage: after, needs: [ask], script: c, rules: [{when: on_success}]}
                """;

        assertThat(differences(gitlab))
                .filteredOn(note -> note.contains("what a person starts"))
                .containsExactly(
                        "lost: behind.stage: waits on some events for what a person starts, and Drone has no such steps:"
                                + " it does not run there; make a step of its own that the promotion to ask runs (.gitlab-ci.yml:5:17)");
    }

    @Test
    void a_step_that_a_failure_elsewhere_passes_by_is_told() {
        String gitlab = """
                stages: [build, test]
                default: {image: alpine}
                a: {stage: build, script: a}
                b: {stage: build, script: b}
                c: {stage: test, %sscript: c}
                """;

        assertThat(differences(gitlab.formatted("needs: [a], ")))
                .anyMatch(note -> note.startsWith(
                        "changed: default: where a step fails, those that have not started are passed by,"
                                + " even if they do not wait for it: GitLab runs a job such as \"c\" all the same"));
        assertThat(differences(gitlab.formatted(""))).noneMatch(note -> note.contains("where a step fails"));
    }

    @Test
    void services_are_those_of_the_pipeline() {
        assertThat(yaml("""
                a: {image: alpine, script: a, variables: {POSTGRES_DB: shop}, services: [{name: 'postgres:16', alias: db}]}
                postgres: {image: alpine, script: b, services: [postgres]}
                """)).contains("""
                services:
                  - name: db
                    image: postgres:16
                    environment:
                      POSTGRES_DB: shop
                  - name: postgres
                    image: postgres
                """, "  - name: postgres-2\n");
    }

    @Test
    void a_rule_that_drone_cannot_ask_is_lost_with_its_text_and_place() {
        assertThat(differences("""
                a:
                  image: alpine
                  script: a
                  tags: [big]
                  rules:
                    - if: $CI_COMMIT_TAG =~ /^v\\d+$/
                    - if: $RELEASE == "yes"
                    - changes: [src/**]
                """))
                .containsExactly(
                        "lost: a.rules[2].changes: Drone does not look at files: the step runs whatever changed;"
                                + " end the step at once where there is nothing to do (.gitlab-ci.yml:8:7)",
                        "lost: a.rules[1].if: $RELEASE is set outside of the file, and is taken for not set here;"
                                + " ask for a parameter of the build in the commands (.gitlab-ci.yml:7:11)",
                        "lost: a.rules[0]: on tag it has no counterpart, and the step does not run: a pattern that no glob says;"
                                + " the rule is $CI_COMMIT_TAG =~ /^v\\d+$/; write the condition by hand (.gitlab-ci.yml:6:7)",
                        "lost: a.tags: a step of Drone has nothing like it; node chooses a runner, for all steps of a pipeline"
                                + " (.gitlab-ci.yml:4:9)",
                        "changed: default: all jobs are steps of one pipeline: they share a folder and a runner, and those that"
                                + " run at the same time see each other's files; make pipelines of their own of jobs that must"
                                + " not (.gitlab-ci.yml:2:3)");
    }

    @Test
    void a_job_for_which_no_event_is_left_runs_when_it_is_asked_for() {
        String gitlab = """
                .base: {image: alpine}
                a: {extends: .base, script: a}
                b: {extends: .base, script: b, rules: [{if: $RELEASE == "yes"}]}
                """;

        assertThat(differences(gitlab))
                .anyMatch(note ->
                        note.startsWith("changed: b.rules: runs on none of Drone's events: it runs when the build is"
                                + " promoted to b"))
                .noneMatch(note -> note.contains("extends"));
        assertThat(GitLabToDrone.of(resolution(gitlab), RESOLVER, "main")
                        .configuration()
                        .toYaml())
                .endsWith("""
                    when:
                      event:
                        - promote
                      target:
                        - b
                    depends_on:
                      - clone
                """);
    }

    @Test
    void a_variable_of_the_settings_is_told_once() {
        assertThat(differences("""
                variables: {ROOT: a}
                a:
                  image: alpine
                  script:
                    - export OUT=b && read ANSWER
                    - 'deploy "$DEPLOY_TOKEN" "${ROOT}/$OUT" $ANSWER $HOME $CI_COMMIT_SHA \\$NO $lower'
                b:
                  image: alpine
                  script: check ${DEPLOY_TOKEN}
                """))
                .filteredOn(note -> note.contains("is set by nobody"))
                .containsExactly(
                        "changed: a: $DEPLOY_TOKEN is set by nobody in the file, and variables of the project's settings stay there;"
                                + " if it is one of those, make it a secret: environment: {DEPLOY_TOKEN: {from_secret: ...}}"
                                + " (.gitlab-ci.yml:6:7)");
    }

    @Test
    void a_configuration_that_gitlab_refuses_is_refused_with_its_words() {
        assertThatThrownBy(() -> GitLabToDrone.of(resolution("a: {stage: test}"), RESOLVER, "main"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("should implement the script:, run:, or trigger: keyword");
    }
}
