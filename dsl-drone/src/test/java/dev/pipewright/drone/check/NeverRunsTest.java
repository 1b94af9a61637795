package dev.pipewright.drone.check;

final class NeverRunsTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [tag]
                  branch: [main]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR204]: pipeline "a" never runs: on "tag" the branch is empty
                   = yaml: trigger
                   = help: take away the condition that cannot hold
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [tag]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
