package dev.pipewright.drone.check;

final class NameOutsideSpecificationTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build it
                    image: alpine:3
                    commands: [make]
                  - name: test it
                    image: alpine:3
                    commands: [make test]
                """;
    }

    @Override
    String finding() {
        return """
                info[DR115]: step "build it" (and 1 more) has a name with other characters than letters, digits, - and _
                   = yaml: steps[0].name
                   = help: write build-it
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build-it
                    image: alpine:3
                    commands: [make]
                  - name: test-it
                    image: alpine:3
                    commands: [make test]
                """;
    }
}
