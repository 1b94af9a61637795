package dev.pipewright.drone.check;

final class FullCloneTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                info[DR602]: pipeline "a" clones every commit, and needs few
                   = help: clone: {depth: 50} is enough to build
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                clone: {depth: 50}
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
