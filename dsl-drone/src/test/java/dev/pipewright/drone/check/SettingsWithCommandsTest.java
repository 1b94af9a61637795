package dev.pipewright.drone.check;

final class SettingsWithCommandsTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:21
                    settings: {repo: octocat/app}
                    commands: [docker version]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR702]: step "image" has settings and commands, so that the plugin of its image does not run
                   = yaml: steps[0].settings
                   = help: make two steps of it, or give the commands variables: environment
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:21
                    settings: {repo: octocat/app}
                """;
    }
}
