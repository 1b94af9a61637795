package dev.pipewright.gitlab.check;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class SecretsTracedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                deploy:
                  script:
                    - set -ex
                    - ./login.sh "$DEPLOY_TOKEN"
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL411]: job "deploy" uses "$DEPLOY_TOKEN" while set -x prints every command
                   = yaml: deploy.script[1]
                   = help: put set +x before it, or drop set -x
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                deploy:
                  script:
                    - set -ex
                    - set +x
                    - ./login.sh "$DEPLOY_TOKEN"
                """);
    }

    @Test
    void tracing_that_uses_no_secret_is_fine() {
        assertThat(printed(Pipeline.of().jobs(job("a").script("set -x", "make $TARGET $CI_RUNNER_SHORT_TOKEN"))))
                .isEmpty();
    }
}
