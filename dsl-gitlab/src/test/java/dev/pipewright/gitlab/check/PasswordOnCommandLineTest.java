package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;

final class PasswordOnCommandLineTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  script:
                    - docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD" "$CI_REGISTRY"
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL412]: job "build" gives "docker login" its password as an argument
                   = yaml: build.script[0]
                   = help: echo "$CI_REGISTRY_PASSWORD" | docker login --username "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  script:
                    - echo "$CI_REGISTRY_PASSWORD" | docker login -u "$CI_REGISTRY_USER" --password-stdin "$CI_REGISTRY"
                """);
    }
}
