package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class DeploymentWithoutTimeoutTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                deploy:
                  environment: production
                  resource_group: production
                  script: ./deploy.sh
                """);
    }

    @Override
    String finding() {
        return """
                info[GL705]: job "deploy" deploys to "production" without a timeout of its own
                   = yaml: deploy.environment
                   = help: add what is long enough for a deployment: timeout: 15 minutes
                   = repair: end a deployment that hangs after 15 minutes
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                deploy:
                  environment: production
                  resource_group: production
                  timeout: 15 minutes
                  script: ./deploy.sh
                """);
    }

    @Test
    void to_look_at_an_environment_is_no_deployment() {
        assertThat(printed(yaml("""
                smoke-test: {script: ./smoke.sh, environment: {name: production, action: verify}}
                plan: {script: ./plan.sh, environment: {name: production, action: prepare}}
                """))).isEmpty();
    }

    @Override
    boolean isRepaired() {
        return true;
    }
}
