package dev.pipewright.drone.check;

final class FastWithConditionTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    failure: fast
                    when:
                      branch: [main]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR117]: step "build" has failure: fast and conditions; where they leave it out, the runner crashes
                   = yaml: steps[0].failure
                   = help: take the conditions or the failure away, or move the step to a pipeline with such a trigger
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                trigger:
                  branch: [main]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    failure: fast
                """;
    }
}
