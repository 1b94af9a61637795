package dev.pipewright.drone;

import static dev.pipewright.drone.Drone.CLONE;
import static dev.pipewright.drone.Drone.PULL_REQUEST;
import static dev.pipewright.drone.Drone.PUSH;
import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.encryptedSecret;
import static dev.pipewright.drone.Drone.list;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.secret;
import static dev.pipewright.drone.Drone.service;
import static dev.pipewright.drone.Drone.step;
import static dev.pipewright.drone.Drone.temporaryVolume;
import static dev.pipewright.drone.DroneVariable.COMMIT_SHA;
import static dev.pipewright.drone.DroneVariable.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Severity;
import org.junit.jupiter.api.Test;

class DroneConfigurationTest {

    private static final Volume CACHE = temporaryVolume("m2");
    private static final Step TEST = step("test")
            .image("maven:3.9.11-eclipse-temurin-17")
            .volumes(CACHE.at("/root/.m2"))
            .commands("mvn -B verify", "echo ${HOME} $PATH");

    private static Pipeline build() {
        return pipeline("build")
                .platform(p -> p.os("linux").arch("arm64"))
                .cloning(c -> c.depth(50))
                .services(service("db", "postgres:16").variable("POSTGRES_PASSWORD", secret("db_password")))
                .steps(TEST)
                .volumes(CACHE)
                .trigger(t -> t.event(PUSH, PULL_REQUEST).branch(b -> b.exclude("wip/*")));
    }

    private static Pipeline image() {
        Step publish = step("publish")
                .image("plugins/docker:21")
                .setting("repo", "acme/shop")
                .setting("tags", list("latest", TAG.with("##v"), COMMIT_SHA.first(8)))
                .setting("version", "1.10")
                .setting("password", secret("hub_password"))
                .dependsOn(CLONE)
                .when(w -> w.branch("main"));
        return pipeline("image").steps(publish).dependsOn(build());
    }

    @Test
    void pipelines_are_written_after_those_that_they_depend_on() {
        DroneConfiguration file = drone(image(), build()).addSecrets(encryptedSecret("db_password", "aGVsbG8="));

        assertThat(file.toYaml()).isEqualTo("""
                kind: pipeline
                type: docker
                name: build

                platform:
                  os: linux
                  arch: arm64

                clone:
                  depth: 50

                services:
                  - name: db
                    image: postgres:16
                    environment:
                      POSTGRES_PASSWORD:
                        from_secret: db_password

                steps:
                  - name: test
                    image: maven:3.9.11-eclipse-temurin-17
                    commands:
                      - mvn -B verify
                      - echo $${HOME} $PATH
                    volumes:
                      - name: m2
                        path: /root/.m2

                volumes:
                  - name: m2
                    temp: {}

                trigger:
                  branch:
                    exclude:
                      - wip/*
                  event:
                    - push
                    - pull_request
                ---
                kind: pipeline
                type: docker
                name: image

                steps:
                  - name: publish
                    image: plugins/docker:21
                    settings:
                      repo: acme/shop
                      tags:
                        - latest
                        - ${DRONE_TAG##v}
                        - ${DRONE_COMMIT_SHA:0:8}
                      version: '1.10'
                      password:
                        from_secret: hub_password
                    depends_on:
                      - clone
                    when:
                      branch:
                        - main

                depends_on:
                  - build
                ---
                kind: secret
                name: db_password
                data: aGVsbG8=
                """);
        assertThat(file.diagnostics()).allMatch(finding -> finding.severity() == Severity.INFO);
    }

    @Test
    void what_is_read_stays_as_it_was() {
        DroneConfiguration file = drone(image(), build());
        DroneConfiguration again = DroneConfiguration.parse(file.toYaml());

        assertThat(again.toYaml()).isEqualTo(file.toYaml());
        assertThat(again.pipelines()).extracting(p -> p.name().orElse("")).containsExactly("build", "image");
        assertThat(again.pipeline("build").orElseThrow().stepsList().orElseThrow())
                .extracting(s -> s.image().orElse(""))
                .containsExactly("maven:3.9.11-eclipse-temurin-17");
    }

    @Test
    void steps_are_written_after_those_that_they_depend_on() {
        Step first = step("first").image("alpine").commands("true");
        Step second = step("second").image("alpine").commands("true").dependsOn(first);

        assertThat(drone(pipeline("p").steps(second, first)).effective().pipelines())
                .singleElement()
                .satisfies(p -> assertThat(p.stepsList().orElseThrow())
                        .extracting(s -> s.name().orElse(""))
                        .containsExactly("first", "second"));
    }

    @Test
    void an_unknown_key_is_kept_and_reported() {
        DroneConfiguration read = DroneConfiguration.parse("""
                kind: pipeline
                name: default
                steps:
                  - name: mail
                    image: octocat/mail:1
                    secrets: [a]
                """);

        assertThat(read.toYaml()).contains("secrets: [a]".replace(": [a]", ":"));
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(finding -> assertThat(finding.headline()).startsWith("warning[DR001]"));
    }

    @Test
    void two_pipelines_of_one_name_are_refused() {
        assertThatThrownBy(() -> drone(pipeline("a"), pipeline("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a\"");
    }

    @Test
    void a_text_that_is_no_yaml_is_refused_with_its_place() {
        assertThatThrownBy(() -> DroneConfiguration.parse("kind: [", "x.yml"))
                .isInstanceOf(UnreadableDroneException.class)
                .hasMessageContaining("x.yml");
    }
}
