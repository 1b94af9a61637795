package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class QuietTestRunnerTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script: ctest --test-dir build
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL801]: job "test" runs "ctest --test-dir build", which does not tell why a test fails
                   = yaml: test.script
                   = help: add --output-on-failure
                   = help: in Java, the recipe "TestCommand" does this
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script: ctest --test-dir build --output-on-failure
                """);
    }

    @Test
    void options_that_silence_a_runner_are_known() {
        assertThat(printed(yaml("test: {script: mvn -B -q verify}"))).contains("--no-transfer-progress");
        assertThat(printed(yaml("test: {script: cargo test --quiet}"))).contains("remove --quiet");
        assertThat(printed(yaml("test: {script: mvn -q -DskipTests package}"))).isEmpty();
        assertThat(printed(yaml("test: {script: pytest -q}"))).isEmpty();
    }

    @Test
    void the_variable_of_ctest_is_as_good_as_the_option() {
        assertThat(printed(yaml("test: {variables: {CTEST_OUTPUT_ON_FAILURE: '1'}, script: ctest}")))
                .isEmpty();
    }
}
