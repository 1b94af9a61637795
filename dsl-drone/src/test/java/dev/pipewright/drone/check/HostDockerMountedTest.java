package dev.pipewright.drone.check;

final class HostDockerMountedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: build
                    image: docker:28-cli
                    commands: [docker build .]
                    volumes: [{name: socket, path: /var/run/docker.sock}]
                volumes:
                  - name: socket
                    host: {path: /var/run/docker.sock}
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR402]: volume "socket" is the Docker socket of the machine, which gives its steps the whole machine
                   = yaml: volumes[0]
                   = help: to build images there are safer ways, the safest first: plugins/kaniko, which needs no privilege; plugins/docker with cache_from; a BuildKit elsewhere; a docker:dind service
                   = help: to accept it, in Java HostDocker.trusted("reason"), in YAML # pipewright:ignore DR402 reason
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
                    image: plugins/kaniko:1.13
                    settings: {repo: octocat/app}
                """;
    }
}
