package dev.pipewright.drone.check;

final class SecretInConfigurationTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    environment:
                      API_TOKEN: ghp_aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR403]: "API_TOKEN" of step "build" holds a GitHub token
                   = yaml: steps[0].environment.API_TOKEN
                   = help: revoke it, add it to Drone as a secret, and take it with from_secret
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    environment:
                      API_TOKEN: {from_secret: api_token}
                """;
    }
}
