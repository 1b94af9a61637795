package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;

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
                warning[GL705]: job "deploy" deploys to "production" without a timeout of its own
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

    @Override
    boolean isRepaired() {
        return true;
    }
}
