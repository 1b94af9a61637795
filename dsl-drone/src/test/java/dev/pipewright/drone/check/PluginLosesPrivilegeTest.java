package dev.pipewright.drone.check;

final class PluginLosesPrivilegeTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:21
                    environment:
                      DOCKER_OPTS: --mtu=1400
                    settings:
                      repo: octocat/app
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR414]: step "image" has DOCKER_OPTS, so that its plugin is not privileged and its Docker daemon cannot start
                   = yaml: steps[0].environment.DOCKER_OPTS
                   = help: take it away, or use plugins/kaniko, which needs no daemon
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
                    settings:
                      repo: octocat/app
                      mtu: 1400
                """;
    }
}
