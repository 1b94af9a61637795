package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class RetryOnEverythingTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  retry: 2
                  script: make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL701]: job "test" retries after every kind of failure, a failing test included
                   = yaml: test.retry
                   = help: repeat only what is the machine's fault: retry: {max: 2, when: [runner_system_failure]}
                   = help: in Java, the practice "retry-on-runner-failures" does this
                   = repair: retry only what is the machine's fault
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  retry: {max: 2, when: [runner_system_failure]}
                  script: make test
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void always_is_everything_and_exit_codes_are_not() {
        assertThat(printed(yaml("test: {retry: {max: 1, when: always}, script: make}")))
                .contains("warning[GL701]");
        assertThat(printed(yaml("test: {retry: {max: 1, exit_codes: 137}, script: make}")))
                .isEmpty();
        assertThat(printed(yaml("test: {retry: 0, script: make}"))).isEmpty();
        assertThat(printed(yaml("test: {retry: often, script: make}")))
                .contains("GL002")
                .doesNotContain("GL701");
    }
}
