package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateBuildTest {

    private static final String DRONE = """
            kind: pipeline
            name: build
            services:
              - {name: database, image: "postgres:17"}
            steps:
              - {name: test, image: "alpine:3", commands: [make]}
              - {name: tell, image: "alpine:3", commands: [./tell], when: {status: [failure]}}
              - {name: docs, image: "alpine:3", commands: [make docs], when: {event: [tag]}}
            ---
            kind: pipeline
            name: deploy
            clone: {disable: true}
            steps:
              - {name: ship, image: "alpine:3", commands: [./ship]}
            trigger: {event: [promote], target: [production]}
            depends_on: [build]
            """;
    private static final String WORKFLOW = """
            when: [{event: [push, tag]}]
            steps:
              - {name: test, image: "alpine:3", commands: [make]}
              - {name: lint, image: "alpine:3", commands: [make lint], depends_on: []}
              - {name: tell, image: "alpine:3", commands: [./tell], depends_on: [test], when: [{status: [failure]}]}
              - {name: docs, image: "alpine:3", commands: [make docs], when: [{event: tag}]}
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve(".drone.yml"), DRONE);
        Files.createDirectory(folder.resolve(".woodpecker"));
        Files.writeString(folder.resolve(".woodpecker/build.yaml"), WORKFLOW);
        Files.writeString(folder.resolve(".woodpecker/nightly.yaml"), WORKFLOW.replace("[push, tag]", "cron"));
    }

    private int simulate(String... arguments) {
        List<String> all = new ArrayList<>(List.of("simulate", "--project", folder.toString()));
        all.addAll(List.of(arguments));
        return terminal.run(all.toArray(String[]::new));
    }

    @Test
    void a_build_of_drone_is_told_step_by_step() {
        assertThat(simulate(".drone.yml", "--event", "push,tag"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                push: push of refs/heads/main: success
                  build  success
                    clone     success, always
                    database  success, in the background
                    test      success
                    tell      skipped, on-failure
                    docs      left out: its when needs event "tag", and event is "push"
                  deploy  not in this build: its trigger needs event "promote", and event is "push"

                tag: tag of refs/tags/v1.0.0: success
                  build  success
                    clone     success, always
                    database  success, in the background
                    test      success
                    tell      skipped, on-failure
                    docs      success
                  deploy  not in this build: its trigger needs event "promote", and event is "tag"
                """);
    }

    @Test
    void what_is_asked_for_tells_the_event_and_a_failing_step_what_follows() {
        assertThat(simulate("--dialect", "drone", "--target", "production", "--exit", "test=2"))
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                promote: promote of refs/heads/main: failure
                  build  failure
                    clone     success, always
                    database  success, in the background
                    test      failure (2)
                    tell      success, on-failure
                    docs      left out: its when needs event "tag", and event is "promote"
                  deploy  skipped, after "build"
                """);
        assertThat(simulate("--dialect=drone", "--exit", "tset=1")).isEqualTo(2);
        assertThat(terminal.err()).contains("the file has no step \"tset\"", "did you mean \"test\"?");
    }

    @Test
    void what_drone_refuses_is_an_error_at_its_line() throws IOException {
        Files.writeString(
                folder.resolve(".drone.yml"), DRONE.replace("{name: ship,", "{name: ship, privileged: true,"));

        assertThat(simulate(".drone.yml", "--target", "production")).isOne();
        assertThat(terminal.err()).startsWith("error[DR401]: ");
        assertThat(terminal.out()).contains("  deploy  refused: linter: untrusted repositories cannot");
        assertThat(simulate(".drone.yml", "--target", "production", "--trusted"))
                .isZero();
        assertThat(terminal.out()).contains("  deploy  success, after \"build\"\n    ship  success\n");
    }

    @Test
    void a_build_is_told_as_json_in_the_shape_of_the_batch() {
        assertThat(simulate(".drone.yml", "--format", "json")).isZero();
        assertThat(terminal.answers())
                .extracting(answer -> answer.get("id").asText())
                .containsExactly("push", "pull_request", "tag", "promote production");
    }

    @Test
    void workflows_of_woodpecker_are_told_stage_by_stage() {
        assertThat(simulate("--dialect", "woodpecker", "--event", "push"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                push: push of refs/heads/main: success
                  build  success
                    clone  success
                    test   success
                    lint   success, beside "test"
                    tell   skipped, on-failure
                    docs   left out: its when needs event "tag", and event is "push"
                  nightly  left out: its when needs event "cron", and event is "push"
                """);
        assertThat(simulate(".woodpecker/nightly.yaml", "--cron", "nightly")).isZero();
        assertThat(terminal.out())
                .startsWith("cron: cron of refs/heads/main: success\n  nightly  success\n    clone  success\n");
    }

    @Test
    void a_failing_step_of_woodpecker_stops_the_stages_behind_it() {
        assertThat(simulate("--dialect", "woodpecker", "--event", "push", "--exit", "build/test=2"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                push: push of refs/heads/main: failure
                  build  failure
                    clone  success
                    test   failure (2)
                    lint   success, beside "test"
                    tell   success, on-failure
                    docs   left out: its when needs event "tag", and event is "push"
                  nightly  left out: its when needs event "cron", and event is "push"
                """);
        String failing = terminal.out().replace("(2)", "(1)");
        assertThat(simulate("--dialect", "woodpecker", "--event", "push", "--fails", "test"))
                .isZero();
        assertThat(terminal.out()).isEqualTo(failing);
        assertThat(simulate("--dialect", "woodpecker", "--exit", "tset=1")).isEqualTo(2);
        assertThat(terminal.err()).contains("did you mean \"test\"?");
    }

    @Test
    void options_that_a_system_has_no_use_for_are_refused() {
        assertThat(simulate(".drone.yml", "--changes", "docs")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("error: --message and --changes are for Woodpecker");
        assertThat(simulate(".woodpecker", "--action", "opened")).isEqualTo(2);
        assertThat(simulate(".drone.yml", "--mr", "fix")).isEqualTo(2);
        assertThat(terminal.err()).contains("--mr");
        assertThat(simulate(".drone.yml", "--event", "pull-request")).isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("error: no build has the event \"pull-request\": did you mean \"pull_request\"?");
        assertThat(simulate("gone/.drone.yml")).isEqualTo(2);
    }

    @Test
    void a_file_that_is_the_value_of_an_option_tells_nothing() throws IOException {
        Files.writeString(folder.resolve("ci.yml"), "a: {script: x}\n");

        assertThat(simulate("ci.yml", "--scenario", "push", "--changes", ".drone.yml"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).startsWith("push: a push to branch \"main\"");
    }
}
