package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class KeywordTooNewTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                deploy:
                  trigger:
                    project: group/deploy
                    strategy: mirror
                """).checks(checks -> checks.target("17.0"));
    }

    @Override
    String finding() {
        return """
                error[GL301]: "trigger:strategy: mirror" came with GitLab 18.2, but this pipeline is for 17.0
                   = yaml: deploy.trigger.strategy
                   = help: do without it, or raise the target to 18.2
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                deploy:
                  trigger:
                    project: group/deploy
                    strategy: depend
                """).checks(checks -> checks.target("17.0"));
    }

    @Test
    void without_a_target_nothing_is_too_new() {
        assertThat(printed(yaml("""
                deploy:
                  trigger:
                    project: group/deploy
                    strategy: mirror
                """))).isEmpty();
    }

    @Test
    void a_target_that_knows_the_value_is_content() {
        assertThat(printed(bad().checks(checks -> checks.target("18.6")))).isEmpty();
    }

    @Test
    void what_came_with_a_keyword_is_told_with_it() {
        assertThat(printed(yaml("""
                deploy:
                  script: ./deploy.sh
                  inputs:
                    region:
                      default: eu
                """).checks(checks -> checks.target("18.6"))))
                .containsOnlyOnce("[GL301]")
                .contains("\"inputs\" came with GitLab 18.10");
    }

    @Test
    void functions_and_matrix_expressions_are_newer_than_interpolation() {
        Pipeline pipeline = yaml("""
                build:
                  stage: build
                  script: make
                  parallel:
                    matrix:
                      - JDK: ["17"]
                test:
                  script: make $[[ inputs.goal | posix_escape ]]
                  parallel:
                    matrix:
                      - JDK: ["17"]
                  needs:
                    - job: build
                      parallel:
                        matrix:
                          - JDK: ["$[[ matrix.JDK ]]"]
                """);
        assertThat(printed(pipeline.checks(checks -> checks.target("18.5"))))
                .contains("\"posix_escape\" came with GitLab 18.6, but this pipeline is for 18.5")
                .contains("\"$[[ matrix.NAME ]]\" came with GitLab 18.6")
                .contains("= yaml: test.needs[0].parallel.matrix[0].JDK[0]");
        assertThat(printed(pipeline.checks(checks -> checks.target("18.6")))).doesNotContain("GL301");
    }
}
