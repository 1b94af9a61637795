package dev.pipewright.drone.check;

final class DependencyNotBeforeTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    depends_on: [test]
                  - name: test
                    image: alpine:3
                    commands: [make test]
                    depends_on: [clone]
                """;
    }

    @Override
    String finding() {
        return """
                error[DR111]: step "build" depends on "test", which stands further down
                   = yaml: steps[0].depends_on[0]
                   = help: move "test" up, before "build"
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: test
                    image: alpine:3
                    commands: [make test]
                    depends_on: [clone]
                  - name: build
                    image: alpine:3
                    commands: [make]
                    depends_on: [test]
                """;
    }
}
