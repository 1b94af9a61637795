package dev.pipewright.drone.check;

final class IgnoreWithoutPullTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                  - name: scan
                    image: octocat/scanner:2
                    commands: [scan]
                    failure: ignore
                """;
    }

    @Override
    String finding() {
        return """
                info[DR801]: a failure of step "scan" is ignored, but not one to pull its image "octocat/scanner:2"
                   = yaml: steps[1].failure
                   = help: move it to a pipeline of its own that nothing depends on, where its image may be missing
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
                  - name: scan
                    image: alpine:3
                    commands: [./scan]
                    failure: ignore
                """;
    }
}
