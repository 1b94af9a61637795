package dev.pipewright.drone.check;

final class SecretAsBuildArgumentTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: image
                    image: plugins/docker:21
                    environment:
                      TOKEN: {from_secret: token}
                    settings:
                      repo: octocat/app
                      build_args_from_env: [TOKEN]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR413]: step "image" builds the secret "TOKEN" into the history of its image
                   = yaml: steps[0].settings.build_args_from_env[0]
                   = help: use secrets_from_env, and RUN --mount=type=secret in the Dockerfile
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
                  - name: image
                    image: plugins/docker:21
                    environment:
                      TOKEN: {from_secret: token}
                    settings:
                      repo: octocat/app
                      secrets_from_env: [TOKEN]
                """;
    }
}
