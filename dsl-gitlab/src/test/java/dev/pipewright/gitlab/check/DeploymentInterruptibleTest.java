package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class DeploymentInterruptibleTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                deploy:
                  environment: production
                  interruptible: true
                  resource_group: production
                  timeout: 15 minutes
                  script: ./deploy.sh
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL703]: job "deploy" deploys to "production" and is interruptible
                   = yaml: deploy.environment
                   = help: set interruptible: false
                   = help: in Java, the practice "interruptible-by-default" does this
                   = repair: let no newer pipeline cancel the deployment
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                deploy:
                  environment: production
                  interruptible: false
                  resource_group: production
                  timeout: 15 minutes
                  script: ./deploy.sh
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void the_default_counts() {
        assertThat(printed(yaml("""
                default: {interruptible: true, timeout: 15 minutes}
                deploy: {script: a, environment: production, resource_group: production}
                verify: {script: a, environment: {name: production, action: verify}}
                """))).containsOnlyOnce("warning[GL703]: job \"deploy\"");
    }
}
