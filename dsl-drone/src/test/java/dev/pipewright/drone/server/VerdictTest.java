package dev.pipewright.drone.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.build.Build;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static Verdict push(String text) {
        return Verdict.of(text, Build.push("main"));
    }

    @Test
    void an_error_of_the_second_document_has_its_line_in_the_file() {
        Verdict verdict = push("""
                kind: pipeline
                name: a
                ---
                kind: pipeline
                name: b
                steps:
                  - name: x
                    image: [alpine]
                """);

        assertThat(verdict.failure()).hasValueSatisfying(failure -> {
            assertThat(failure.phase()).isEqualTo(Phase.SERVER_PARSE);
            assertThat(failure.message()).endsWith("line 5: cannot unmarshal !!seq into string");
            assertThat(failure.line()).isEqualTo(8);
        });
    }

    @Test
    void a_pipeline_outside_of_the_build_hands_on_what_it_waits_for() {
        Verdict verdict = push("""
                kind: pipeline
                name: build
                ---
                kind: pipeline
                name: release
                trigger: {event: tag}
                depends_on: [build]
                ---
                kind: pipeline
                name: notify
                depends_on: [release]
                """);

        assertThat(verdict.isValid()).isTrue();
        assertThat(verdict.pipelines().get(1).unmet())
                .hasToString("Optional[needs event \"tag\", and event is \"push\"]");
        assertThat(verdict.pipelines().get(2).dependsOn()).containsExactly("build");
    }

    @Test
    void a_host_volume_needs_trust() {
        String text = """
                kind: pipeline
                name: default
                steps:
                  - name: a
                    image: docker
                    volumes: [{name: sock, path: /var/run/docker.sock}]
                volumes:
                  - name: sock
                    host: {path: /var/run/docker.sock}
                """;

        assertThat(push(text).failure()).map(Failure::line).contains(8);
        assertThat(Verdict.of(text, Build.push("main").trusted(true)).isValid()).isTrue();
    }

    @Test
    void a_name_with_a_variable_is_not_found_again() {
        Verdict verdict = push("kind: pipeline\nname: x-${DRONE_BRANCH}\n");

        assertThat(verdict.failure()).map(Failure::phase).contains(Phase.RUNNER_LOOKUP);
    }

    @Test
    void nothing_matches_a_build_of_another_branch() {
        Verdict verdict = push("kind: pipeline\nname: a\ntrigger:\n  branch: {exclude: [main]}\n");

        assertThat(verdict.isWithoutPipelines()).isTrue();
        assertThat(verdict.isValid()).isTrue();
    }
}
