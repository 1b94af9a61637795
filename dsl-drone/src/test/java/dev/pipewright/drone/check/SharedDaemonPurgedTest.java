package dev.pipewright.drone.check;

final class SharedDaemonPurgedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, daemon_off: true}
                    volumes:
                      - {name: docker, path: /var/run/docker.sock}
                volumes:
                  - name: docker # pipewright:ignore DR402 only we build here
                    host: {path: /var/run/docker.sock}
                trigger: {event: {exclude: [pull_request]}}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR605]: step "image" uses the machine's Docker daemon, and may remove the layers of all builds
                   = yaml: steps[0].settings
                   = help: keep them: purge: false
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, daemon_off: true, purge: false}
                    volumes:
                      - {name: docker, path: /var/run/docker.sock}
                volumes:
                  - name: docker # pipewright:ignore DR402 only we build here
                    host: {path: /var/run/docker.sock}
                trigger: {event: {exclude: [pull_request]}}
                """;
    }
}
