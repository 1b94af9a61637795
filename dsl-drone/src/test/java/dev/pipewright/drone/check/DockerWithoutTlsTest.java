package dev.pipewright.drone.check;

final class DockerWithoutTlsTest extends CheckTest {

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
                      DOCKER_HOST: tcp://docker:2375
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR408]: step "build" asks for a Docker daemon on its port without TLS
                   = yaml: steps[0].environment.DOCKER_HOST
                   = help: set DOCKER_TLS_CERTDIR: /certs and DOCKER_HOST: tcp://docker:2376, and let both mount the certificates
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    environment:
                      DOCKER_HOST: tcp://docker:2376
                      DOCKER_TLS_VERIFY: '1'
                """;
    }
}
