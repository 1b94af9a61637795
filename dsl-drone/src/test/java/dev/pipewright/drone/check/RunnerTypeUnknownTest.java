package dev.pipewright.drone.check;

final class RunnerTypeUnknownTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                type: dockr
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR008]: pipeline "a" has the type "dockr", for which there is no runner
                   = yaml: type
                   = help: did you mean "docker"? the types are "amazon", "aws", "digitalocean", "docker", "exec", "kubernetes", "macstadium", "ssh", "vm"
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                type: docker
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
