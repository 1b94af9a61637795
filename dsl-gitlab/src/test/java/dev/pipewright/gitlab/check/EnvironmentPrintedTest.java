package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EnvironmentPrintedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script:
                    - env
                    - make test
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL410]: job "test" prints all environment variables: "env"
                   = yaml: test.script[0]
                   = help: print only what you need: echo "$CI_COMMIT_SHA"
                   = help: in Java, the recipe "EnvironmentDetails" does this
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script:
                    - echo "$CI_COMMIT_SHA"
                    - make test
                """);
    }

    @Test
    void a_command_with_an_environment_of_its_own_is_fine() {
        for (String line : List.of(
                "env FOO=bar make",
                "env > job.env",
                "printenv HOME",
                "env | grep ^APP_",
                "set -e",
                "export A=1",
                "X=$(env)")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void it_is_found_behind_other_commands() {
        assertThat(printed(Pipeline.of().jobs(job("a").script("cd x && printenv; make"))))
                .contains("\"printenv\"");
    }
}
