package dev.pipewright.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.PortNote;
import java.util.List;
import org.junit.jupiter.api.Test;

class DroneToGitLabTest {

    private static Conversion<Pipeline> convert(String drone) {
        Conversion<Pipeline> conversion = DroneToGitLab.of(DroneConfiguration.parse(drone));
        assertThat(Simulation.of(conversion.configuration()).resolution().errors())
                .isEmpty();
        return conversion;
    }

    private static String yaml(Conversion<Pipeline> conversion) {
        return conversion.configuration().toYaml().replaceFirst("(?s).*?\n\n", "");
    }

    private static List<String> differences(Conversion<Pipeline> conversion) {
        return conversion.differences().stream().map(PortNote::toString).toList();
    }

    @Test
    void a_pipeline_is_a_workflow_and_each_step_a_job_that_needs_the_one_before() {
        assertThat(yaml(convert("""
                kind: pipeline
                name: build
                clone: {depth: 50}
                trigger: {branch: [main, release/*], event: [push, pull_request]}
                steps:
                  - name: test
                    image: golang:1.25
                    environment: {GOFLAGS: -race, HOME: $PWD}
                    commands: ['go test ./... # ${DRONE_COMMIT_SHA:0:8}', 'echo $${HOME} $DRONE_TAG']
                  - name: report
                    image: alpine
                    commands: [./report]
                    failure: ignore
                    when: {event: push, status: [success, failure]}
                """))).isEqualTo("""
                workflow:
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH =~ /^(main|release\\/[^\\/]*)$/
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_TARGET_BRANCH_NAME =~ /^(main|release\\/[^\\/]*)$/

                stages:
                  - build

                variables:
                  GIT_DEPTH: '50'

                test:
                  stage: build
                  image: golang:1.25
                  needs: []
                  variables:
                    GOFLAGS: -race
                    HOME: $$PWD
                  script:
                    - 'go test ./... # ${CI_COMMIT_SHORT_SHA}'
                    - echo ${HOME} $CI_COMMIT_TAG
                  artifacts:
                    untracked: true
                    when: always
                    expire_in: 1 day

                report:
                  stage: build
                  image: alpine
                  needs:
                    - test
                  rules:
                    - if: $CI_COMMIT_BRANCH
                  when: always
                  allow_failure: true
                  script:
                    - ./report
                """);
    }

    @Test
    void secrets_are_variables_to_create_and_settings_what_plugins_read() {
        Conversion<Pipeline> conversion = convert("""
                kind: pipeline
                name: build
                steps:
                  - name: publish
                    image: plugins/docker
                    settings: {repo: acme/shop, tags: [latest, 1.10], password: {from_secret: hub_password}}
                    environment: {HUB_PASSWORD: {from_secret: hub_password}}
                """);

        assertThat(yaml(conversion)).contains("""
                  variables:
                    PLUGIN_REPO: acme/shop
                    PLUGIN_TAGS: latest,1.1
                    PLUGIN_PASSWORD: $HUB_PASSWORD
                  script:
                    - /bin/drone-docker
                """);
        assertThat(differences(conversion))
                .containsExactly(
                        "changed: build.steps[0].settings.password.from_secret: is the CI/CD variable HUB_PASSWORD;"
                                + " create it in the project's settings, masked and hidden (.drone.yml:6:66)",
                        "changed: build.steps[0].image: is started as /bin/drone-docker, since GitLab runs a script and not"
                                + " the program of an image; see what ENTRYPOINT the image has; it needs a shell"
                                + " (.drone.yml:5:5)");
    }

    @Test
    void a_step_that_may_be_missing_is_an_optional_need_beside_what_it_waits_for() {
        assertThat(yaml(convert("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: alpine, commands: [a]}
                  - {name: b, image: alpine, commands: [b], when: {event: tag}}
                  - {name: c, image: alpine, commands: [c]}
                """))).contains("""
                  needs:
                    - job: b
                      optional: true
                    - a
                """);
    }

    @Test
    void the_first_jobs_of_a_pipeline_need_the_last_ones_of_those_it_depends_on() {
        String yaml = yaml(convert("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: alpine, commands: [a]}
                  - {name: b, image: alpine, commands: [b]}
                ---
                kind: pipeline
                name: deploy
                depends_on: [build]
                trigger: {event: tag, status: [success, failure]}
                steps:
                  - {name: a, image: alpine, commands: [a]}
                """));

        assertThat(yaml).contains("""
                deploy/a:
                  stage: deploy
                  image: alpine
                  needs:
                    - build/b
                  rules: &rules-deploy
                    - if: $CI_COMMIT_TAG
                  when: always
                """);
    }

    @Test
    void a_step_after_failures_stands_in_a_stage_of_its_own() {
        assertThat(yaml(convert("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: alpine, commands: [a]}
                  - {name: alarm, image: alpine, commands: [b], when: {status: failure}}
                """))).contains("""
                alarm:
                  stage: build failure
                  image: alpine
                  when: on_failure
                """);
    }

    @Test
    void services_and_steps_that_nobody_waits_for_start_with_each_job() {
        assertThat(yaml(convert("""
                kind: pipeline
                name: build
                services:
                  - {name: db, image: 'postgres:16', environment: {POSTGRES_DB: shop}}
                steps:
                  - {name: server, image: 'node:22', commands: [npm ci, npm start], detach: true}
                  - {name: test, image: 'node:22', commands: [npm test]}
                """))).contains("""
                  services: &services-build
                    - name: postgres:16
                      alias: db
                      variables:
                        POSTGRES_DB: shop
                    - name: node:22
                      alias: server
                      entrypoint:
                        - /bin/sh
                        - -ec
                      command:
                        - |-
                          npm ci
                          npm start
                """);
    }

    @Test
    void steps_that_keep_folders_are_the_cache_of_the_jobs() {
        Conversion<Pipeline> conversion = convert("""
                kind: pipeline
                name: build
                steps:
                  - {name: restore, image: meltwater/drone-cache, settings: {restore: true, mount: [node_modules, /root/.m2]}}
                  - {name: test, image: 'node:22', commands: [npm test]}
                  - {name: rebuild, image: meltwater/drone-cache, settings: {rebuild: true, mount: [node_modules]}}
                """);

        assertThat(yaml(conversion)).doesNotContain("restore").contains("""
                  cache: &cache-build
                    key: build
                    paths:
                      - node_modules
                """);
        assertThat(differences(conversion)).anyMatch(note -> note.contains("/root/.m2 is outside of the project"));
    }

    @Test
    void what_gitlab_has_not_is_lost_with_its_line() {
        assertThat(differences(convert("""
                kind: pipeline
                name: build
                type: exec
                steps:
                  - name: a
                    image: alpine
                    privileged: true
                    commands: ['exit 78', 'echo $DRONE_BUILD_EVENT']
                    when: {event: [rollback, push]}
                """)))
                .containsExactly(
                        "lost: build.steps[0].when.event: \"rollback\" has no counterpart in GitLab; see whether it is needed (.drone.yml:9:12)",
                        "changed: build.type: is the tag exec; give that tag to a runner of such a kind (.drone.yml:3:1)",
                        "lost: build.a: the variable DRONE_BUILD_EVENT has no counterpart; it is empty now: compute it in the script (.drone.yml:8:27)",
                        "lost: build.steps[0].commands: exit 78 ends a pipeline of Drone well; in GitLab it fails the job; ask in rules whether there is something to do (.drone.yml:8:5)",
                        "lost: build.steps[0].privileged: a job cannot ask for it: the runner decides; give the job a runner with privileged = true, by tags (.drone.yml:7:5)");
    }

    @Test
    void what_gitlab_makes_one_or_leaves_empty_is_told() {
        assertThat(differences(convert("""
                kind: pipeline
                name: build
                steps:
                  - name: test
                    image: alpine
                    environment:
                      A: {from_secret: hub-token}
                      B: {from_secret: hub_token}
                      C: {from_secret: hub-token}
                    commands: ['echo $DRONE_BRANCH']
                """)))
                .anyMatch(note -> note.contains("is the CI/CD variable HUB_TOKEN, as \"hub-token\" is"))
                .anyMatch(
                        note -> note.contains("DRONE_BRANCH is CI_COMMIT_BRANCH, which a merge request does not have"))
                .filteredOn(note -> note.contains("HUB_TOKEN"))
                .hasSize(2);
    }

    @Test
    void a_step_hears_nothing_of_failures_for_which_its_pipeline_does_not_run() {
        String gitlab = yaml(convert("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: alpine, commands: [a]}
                ---
                kind: pipeline
                name: notify
                steps:
                  - {name: mail, image: alpine, commands: [b], when: {status: [success, failure]}}
                depends_on: [build]
                """));

        assertThat(gitlab).endsWith("""
                notify/mail:
                  stage: notify
                  image: alpine
                  needs:
                    - build/a
                  script:
                    - b
                """);
    }

    @Test
    void jobs_that_run_after_a_failure_elsewhere_are_told() {
        assertThat(differences(convert("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: alpine, commands: [a], depends_on: [clone]}
                  - {name: b, image: alpine, commands: [b], depends_on: [clone]}
                  - {name: c, image: alpine, commands: [c], depends_on: [a]}
                """)))
                .anyMatch(note ->
                        note.startsWith("changed: build.steps: where a step fails, those that do not wait for it run"
                                + " all the same, such as \"c\": Drone passes by all that have not started"));
    }
}
