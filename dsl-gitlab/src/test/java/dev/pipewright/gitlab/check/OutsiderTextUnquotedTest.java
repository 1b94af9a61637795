package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutsiderTextUnquotedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script:
                    - notify --text $CI_COMMIT_MESSAGE
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL405]: job "test" expands "$CI_COMMIT_MESSAGE" without quotes in "notify --text $CI_COMMIT_MESSAGE"
                   = yaml: test.script[0]
                   = help: quote it: "$CI_COMMIT_MESSAGE"
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script:
                    - notify --text "$CI_COMMIT_MESSAGE"
                """);
    }

    @Test
    void assignments_tests_and_names_of_branches_do_no_harm() {
        for (String line : List.of(
                "MESSAGE=$CI_COMMIT_MESSAGE",
                "[[ $CI_COMMIT_MESSAGE == fix* ]]",
                "git checkout $CI_COMMIT_REF_NAME",
                "# notify $CI_COMMIT_MESSAGE",
                "echo '$CI_COMMIT_MESSAGE'")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void it_is_found_inside_of_a_substitution() {
        assertThat(printed(Pipeline.of().jobs(job("a").script("X=\"$(notify $CI_COMMIT_TITLE)\""))))
                .contains("warning[GL405]");
    }
}
