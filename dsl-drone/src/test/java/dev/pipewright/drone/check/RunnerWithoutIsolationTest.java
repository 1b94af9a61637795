package dev.pipewright.drone.check;

final class RunnerWithoutIsolationTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                type: exec
                steps:
                  - name: build
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                info[DR415]: pipeline "a" runs as a user of the machine itself, without a container
                   = yaml: type
                   = help: use a runner with containers where it need not be the machine, and a user without rights where it must
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
