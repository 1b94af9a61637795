package dev.pipewright.drone.check;

final class ConditionIgnoredTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  paths: [src/**]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR203]: the trigger of pipeline "a" has a condition on "paths", which Drone does not evaluate
                   = yaml: trigger.paths
                   = help: let a first step end with exit 78 where nothing of interest changed, or install the extension drone-convert-pathschanged
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
                    commands:
                      - git diff --quiet HEAD~1 -- src && exit 78
                      - make
                """;
    }
}
