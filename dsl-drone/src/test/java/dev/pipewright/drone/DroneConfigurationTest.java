package dev.pipewright.drone;

import static dev.pipewright.drone.Drone.CLONE;
import static dev.pipewright.drone.Drone.PULL_REQUEST;
import static dev.pipewright.drone.Drone.PUSH;
import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.encryptedSecret;
import static dev.pipewright.drone.Drone.hostVolume;
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
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.substitution.Substitution;
import java.util.List;
import java.util.Map;
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

        assertThat(Unsigned.text(file.toYaml())).isEqualTo("""
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
                        - '${DRONE_TAG##v}'
                        - '${DRONE_COMMIT_SHA:0:8}'
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
    void a_commit_that_looks_like_a_number_stays_a_text() {
        DroneConfiguration file = drone(image().dependsOn());
        Build commit = Build.push("main").parameters(Map.of("DRONE_COMMIT_SHA", "0123456789"));

        assertThat(tags(file.toYaml(), commit)).isEqualTo("latest,,01234567");
        assertThat(tags(file.toYaml().replace("'${DRONE_COMMIT_SHA:0:8}'", "${DRONE_COMMIT_SHA:0:8}"), commit))
                .as("without quotes")
                .isEqualTo("latest,,342391");
    }

    private static String tags(String text, Build build) {
        return Verdict.of(text, build)
                .pipelines()
                .get(0)
                .plan()
                .orElseThrow()
                .steps()
                .get(1)
                .settings()
                .getOrDefault("PLUGIN_TAGS", "");
    }

    @Test
    void quotes_around_a_variable_stay_as_they_are_read() {
        String text = """
                kind: pipeline
                name: a

                clone:
                  depth: ${DEPTH:-50}

                steps:
                  - name: '${NAME}'
                    image: alpine:3
                """;

        assertThat(DroneConfiguration.parse(text).toYaml()).isEqualTo(text);
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
    void the_header_tells_what_an_administrator_has_to_permit() {
        Volume cache = hostVolume("cache", "/var/lib/cache");
        DroneConfiguration file = drone(
                        pipeline("a").steps(TEST.volumes(cache.at("/root/.m2"))).volumes(cache))
                .header(List.of("made by Shop"));

        assertThat(Unsigned.text(file.toYaml())).startsWith("""
                # made by Shop
                # requires a trusted repository: an administrator of Drone enables it in the repository's settings
                #   pipeline "a": volume "cache" is "/var/lib/cache" of the machine

                kind: pipeline
                """);
        assertThat(DroneConfiguration.parse(file.toYaml()).toYaml()).isEqualTo(file.toYaml());
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
                clone: {disable: true}
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

    @Test
    void backslashes_behind_a_variable_reach_the_shell_as_java_has_them() {
        List<String> commands = List.of(
                "sed 's/a\\/b/${DRONE_BRANCH}/' in",
                "echo 'C:\\\\temp\\new' \"\\\\\\\"${HOME}\\\"\"",
                "printf 'one\\n\ttwo\\\\\\n'",
                "grep '^ \\\\/' \\");
        Pipeline pipeline =
                pipeline("build").steps(step("test").image("alpine:3.22").commands(commands));

        String file = drone(pipeline).toYaml();

        List<String> run = commands.stream()
                .map(command -> command.replace("${DRONE_BRANCH}", "main"))
                .toList();
        assertThat(DroneConfiguration.parse(Substitution.replace(file, name -> "main"))
                        .pipelines())
                .containsExactly(pipeline("build")
                        .steps(step("test").image("alpine:3.22").commands(run)));
        assertThat(DroneConfiguration.parse(file).pipelines()).hasSize(1);
    }
}
