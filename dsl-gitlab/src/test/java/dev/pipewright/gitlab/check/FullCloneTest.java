package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class FullCloneTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  variables: {GIT_DEPTH: "0"}
                  script: make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL607]: job "test" fetches the whole history (GIT_DEPTH: 0), and its commands do not seem to need it
                   = yaml: test.variables.GIT_DEPTH
                   = help: set GIT_DEPTH: "20", or remove it
                   = help: in Java, the practice "shallow-clone" does this
                   = repair: set GIT_DEPTH to 20
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  variables: {GIT_DEPTH: "20"}
                  script: make test
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void a_command_that_reads_history_is_a_reason() {
        assertThat(printed(yaml("test: {variables: {GIT_DEPTH: 0}, script: git describe --tags}")))
                .isEmpty();
        assertThat(printed(yaml("test: {variables: {GIT_DEPTH: 0}, script: sonar-scanner}")))
                .isEmpty();
    }
}
