package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OutsiderTextAsCodeTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script:
                    - sh -c "notify '$CI_MERGE_REQUEST_TITLE'"
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL404]: job "test" runs the text of "$CI_MERGE_REQUEST_TITLE" as code of "sh": whoever chooses it decides what the job does
                   = yaml: test.script[0]
                   = help: let the inner program read it from the environment, in single quotes: sh -c 'echo "$CI_MERGE_REQUEST_TITLE"'
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                test:
                  script:
                    - sh -c 'notify "$CI_MERGE_REQUEST_TITLE"'
                """);
    }

    @Test
    void eval_pipes_ssh_and_interpreters_run_it() {
        for (String line : List.of(
                "eval deploy $CI_COMMIT_REF_NAME",
                "echo \"deploy $CI_COMMIT_BRANCH\" | bash",
                "ssh host \"deploy '$CI_COMMIT_REF_NAME'\"",
                "bash -ec \"deploy $CI_COMMIT_TAG\"",
                "python3 -c \"print('$CI_COMMIT_MESSAGE')\"",
                "sudo sh -c \"echo ${CI_COMMIT_TITLE:-x}\"",
                "eval `echo \"$CI_COMMIT_BRANCH\"`")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .contains("warning[GL404]");
        }
    }

    @Test
    void an_argument_of_a_command_is_no_code() {
        for (String line : List.of(
                "deploy \"$CI_COMMIT_REF_NAME\"",
                "sh -c 'deploy \"$1\"' sh \"$CI_COMMIT_REF_NAME\"",
                "echo \"$CI_COMMIT_MESSAGE\" | bash check.sh",
                "sh -c \"deploy $CI_COMMIT_SHA\"",
                "echo \"$CI_COMMIT_BRANCH\" | grep -e main")) {
            assertThat(printed(Pipeline.of().jobs(job("a").script(line))))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void a_variable_that_hands_it_on_is_followed() {
        assertThat(printed(yaml("""
                variables: {TITLE: "New: $CI_MERGE_REQUEST_TITLE"}
                a: {script: 'eval "notify $TITLE"'}
                """))).contains("\"$TITLE\" as code of \"eval\"");
    }
}
