package dev.pipewright.drone.port;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.port.Conversion;
import dev.pipewright.port.PortNote;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortTest {

    private static Conversion<WoodpeckerConfiguration> port(String yaml) {
        return Port.of(DroneConfiguration.parse(yaml));
    }

    private static List<String> differences(Conversion<WoodpeckerConfiguration> port) {
        return port.differences().stream()
                .map(note -> note.fate() + " " + note.path())
                .toList();
    }

    @Test
    void a_pipeline_is_a_workflow_that_runs_on_the_events_of_drone() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                type: docker
                name: build
                platform: {arch: arm64}
                clone: {depth: 50}
                steps:
                  - name: test
                    image: golang:1.25
                    commands: [go test ./..., 'echo ${DRONE_TAG##v} $${HOME}']
                    pull: always
                    failure: fast
                    when: {branch: main}
                """);

        assertThat(port.configuration().files().get(0).content()).isEqualTo("""
                when:
                  event:
                    - push
                    - pull_request
                    - tag
                    - deployment
                    - cron
                    - manual

                clone:
                  - name: git
                    image: woodpeckerci/plugin-git
                    settings:
                      depth: 50

                labels:
                  platform: linux/arm64

                steps:
                  - name: test
                    image: golang:1.25
                    pull: true
                    commands:
                      - go test ./...
                      - 'echo ${CI_COMMIT_TAG##v} $${HOME}'
                    failure: cancel
                    when:
                      event:
                        - push
                        - pull_request
                        - deployment
                        - cron
                        - manual
                      branch: main
                """);
        assertThat(port.differences()).isEmpty();
        assertThat(port.configuration().diagnostics()).isEmpty();
    }

    @Test
    void what_may_be_left_out_is_waited_for_where_it_is_there() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: x, commands: [make]}
                  - {name: b, image: x, commands: [make], depends_on: [a], when: {event: tag}}
                  - {name: c, image: x, commands: [make], depends_on: [clone, b]}
                """);

        assertThat(port.configuration().diagnostics()).isEmpty();
        assertThat(differences(port)).containsExactly("CHANGED build.steps[2].depends_on");
        assertThat(port.configuration().files().get(0).content()).endsWith("""
                    depends_on:
                      - name: b
                        optional: true
                      - a
                """);
    }

    @Test
    void events_are_named_and_environments_compared() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: deploy
                trigger: {event: {exclude: [pull_request, 'c*']}, target: production, action: [opened]}
                steps: [{name: a, image: x, commands: [make]}]
                """);

        assertThat(port.configuration().files().get(0).content()).startsWith("""
                when:
                  event:
                    - deployment
                  evaluate: CI_PIPELINE_DEPLOY_TARGET in ["production"]
                """);
        assertThat(differences(port)).contains("LOST deploy.trigger.action");
    }

    @Test
    void what_has_no_counterpart_is_told_with_its_line_and_what_to_do() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                image_pull_secrets: [config]
                steps:
                  - name: a
                    image: x
                    commands: [make]
                    mem_limit: 1GiB
                ---
                kind: secret
                name: token
                data: x
                """);

        assertThat(port.differences())
                .extracting(PortNote::toString)
                .contains(
                        "lost: build.image_pull_secrets: credentials of registries are no part of a workflow; add them to the"
                                + " repository's registries in Woodpecker (.drone.yml:3:1)",
                        "lost: build.steps[0].mem_limit: has no counterpart in Woodpecker; see whether it is needed"
                                + " (.drone.yml:8:5)",
                        "lost: secret.data: such a document has no counterpart; add the secret \"token\" to the repository in"
                                + " Woodpecker (.drone.yml:12:1)");
    }

    @Test
    void a_mount_names_its_folder() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                steps:
                  - {name: a, image: x, commands: [make], volumes: [{name: docker, path: /run/d}, {name: gone, path: /x}]}
                volumes:
                  - {name: docker, host: {path: /var/run/docker.sock}}
                """);

        assertThat(port.configuration().files().get(0).content()).contains("- /var/run/docker.sock:/run/d\n");
        assertThat(differences(port))
                .contains("CHANGED build.volumes[0].host.path", "LOST build.steps[0].volumes[1].name");
    }

    @Test
    void a_condition_that_drone_does_not_understand_is_told() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                trigger: {branch: {include: main}}
                steps: [{name: a, image: x, commands: [make]}]
                """);

        assertThat(differences(port)).containsExactly("CHANGED build.trigger.branch");
    }

    @Test
    void what_runs_on_the_machine_itself_is_lost_with_what_to_do() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                type: exec
                name: machine
                steps: [{name: a, commands: [make]}]
                ---
                kind: pipeline
                type: vm
                name: both
                depends_on: [machine]
                steps: [{name: a, commands: [make]}, {name: b, image: x, commands: [make], depends_on: [a]}]
                """);

        assertThat(differences(port))
                .containsExactly(
                        "LOST machine",
                        "LOST both.type",
                        "LOST both.depends_on",
                        "LOST both.steps[0]",
                        "LOST both.steps[1].depends_on");
        assertThat(port.configuration().workflows()).hasSize(1);
        assertThat(port.configuration().diagnostics()).isEmpty();
    }

    @Test
    void arguments_end_the_entrypoint() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                clone: {disable: true, depth: 1}
                steps:
                  - {name: a, image: x, entrypoint: [sh, -c], command: [make]}
                  - {name: b, image: x, entrypoint: [sh], commands: [make]}
                  - {name: c, image: x, command: [make]}
                """);

        assertThat(port.configuration().files().get(0).content()).endsWith("""
                skip_clone: true

                steps:
                  - name: a
                    image: x
                    entrypoint:
                      - sh
                      - -c
                      - make
                  - name: b
                    image: x
                    commands:
                      - make
                  - name: c
                    image: x
                """);
        assertThat(differences(port)).containsExactly("LOST build.steps[2].command");
    }

    @Test
    void who_waits_for_what_is_not_there_is_told_so() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                services: [{name: database, image: postgres}]
                steps:
                  - {name: a, image: x, commands: [make], depends_on: [clone, database]}
                  - {name: b, image: x, commands: [make], depends_on: [a, gone]}
                """);

        assertThat(port.differences())
                .extracting(PortNote::toString)
                .containsExactly(
                        "changed: build.steps[0].depends_on: clone and services are left out: they come first anyway"
                                + " (.drone.yml:5:43)",
                        "lost: build.steps[1].depends_on: \"gone\" is not there to be waited for; name what it has to wait"
                                + " for instead (.drone.yml:6:43)");
        assertThat(port.configuration().files().get(0).content()).endsWith("""
                    depends_on:
                      - a
                """);
    }

    @Test
    void retries_of_the_clone_are_attempts_of_the_clone_step() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                name: build
                clone: {retries: 2}
                steps: [{name: a, image: x, commands: [make]}]
                """);

        assertThat(port.configuration().files().get(0).content()).contains("    settings:\n      attempts: 3\n");
        assertThat(differences(port)).isEmpty();
    }

    @Test
    void what_kubernetes_is_asked_for_is_asked_by_each_step() {
        Conversion<WoodpeckerConfiguration> port = port("""
                kind: pipeline
                type: kubernetes
                name: build
                metadata: {namespace: ci, labels: {team: shop}}
                node_selector: {disk: ssd}
                service_account_name: builder
                tolerations: [{key: gpu, operator: Exists, tolerationseconds: 60}]
                resources: {requests: {cpu: 500, memory: 1GiB}}
                steps:
                  - name: a
                    image: x
                    commands: [make]
                    user: 1000
                    resources: {limits: {cpu: 2000, memory: 512MiB}}
                    volumes: [{name: cache, path: /cache}]
                volumes: [{name: cache, claim: {name: shared}}]
                """);

        assertThat(port.configuration().files().get(0).content())
                .contains("labels:\n  backend: kubernetes\n")
                .endsWith("""
                    volumes:
                      - shared:/cache
                    backend_options:
                      kubernetes:
                        resources:
                          requests:
                            cpu: 500m
                            memory: 1024Mi
                          limits:
                            cpu: 2000m
                            memory: 512Mi
                        labels:
                          team: shop
                        nodeSelector:
                          disk: ssd
                        serviceAccountName: builder
                        tolerations:
                          - key: gpu
                            operator: Exists
                            tolerationSeconds: 60
                        securityContext:
                          runAsUser: 1000
                """);
        assertThat(differences(port))
                .containsExactlyInAnyOrder(
                        "CHANGED build.type",
                        "CHANGED build.metadata.labels",
                        "LOST build.metadata.namespace",
                        "CHANGED build.volumes[0].claim.name");
    }
}
