package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class DeploymentWithoutResourceGroupTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                deploy:
                  environment: production
                  timeout: 15 minutes
                  script: ./deploy.sh
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL704]: job "deploy" deploys to "production" without a resource_group
                   = yaml: deploy.environment
                   = help: add resource_group: production
                   = help: in Java, the practice "serialised-deployments" does this
                   = repair: let deployments to one environment wait for each other
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

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void a_review_app_belongs_to_one_branch() {
        assertThat(printed(yaml("review: {script: a, environment: {name: review/$CI_COMMIT_REF_SLUG}}")))
                .isEmpty();
    }

    @Test
    void stopping_is_no_deployment() {
        assertThat(printed(yaml("stop: {script: a, environment: {name: production, action: stop}}")))
                .isEmpty();
    }
}
