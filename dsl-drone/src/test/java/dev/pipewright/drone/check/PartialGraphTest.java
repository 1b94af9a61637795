package dev.pipewright.drone.check;

final class PartialGraphTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                  - name: test
                    image: alpine:3
                    commands: [make test]
                    depends_on: [build]
                  - name: package
                    image: alpine:3
                    commands: [make package]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR112]: step "package" depends on nothing and so starts right after the clone, since other steps have depends_on
                   = yaml: steps[2]
                   = help: write what it waits for, depends_on: [build], or depends_on: [clone] if that is meant
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
                  - name: test
                    image: alpine:3
                    commands: [make test]
                    depends_on: [build]
                  - name: package
                    image: alpine:3
                    commands: [make package]
                    depends_on: [test]
                """;
    }
}
