package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class ArtifactsUnusedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  stage: build
                  script: make
                  artifacts: {paths: [out/], expire_in: 1 week}
                test:
                  script: make test
                  needs: []
                """);
    }

    @Override
    String finding() {
        return """
                info[GL603]: no later job takes the artifacts of job "build"; maybe nobody does
                   = yaml: build.artifacts
                   = help: need the job where its files are used, drop the artifacts, or show them to people with expose_as
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  stage: build
                  script: make
                  artifacts: {paths: [out/], expire_in: 1 week}
                test:
                  script: make test
                  needs: [build]
                """);
    }

    @Test
    void a_later_stage_takes_them_unless_it_says_otherwise() {
        assertThat(printed(yaml("""
                build: {stage: build, script: make, artifacts: {paths: [out/], expire_in: 1 week}}
                test: {script: make test}
                """))).isEmpty();
    }

    @Test
    void those_of_the_last_stage_are_for_people() {
        assertThat(printed(yaml("build: {script: make, artifacts: {paths: [out/], expire_in: 1 week}}")))
                .isEmpty();
    }

    @Test
    void an_instance_of_a_matrix_takes_those_of_the_job() {
        assertThat(printed(yaml("""
                build:
                  stage: build
                  script: make
                  parallel: {matrix: [{A: ["1", "2"]}]}
                  artifacts: {paths: [out/], expire_in: 1 week}
                test: {script: make test, needs: ["build: [1]"]}
                """))).isEmpty();
    }
}
