package dev.pipewright.drone.check;

final class ConditionLostTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  branch:
                    includes: [main]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR201]: the trigger of pipeline "a" has a condition on "branch" that Drone cannot read, so that everything matches
                   = yaml: trigger.branch
                   = help: write branch: [a, b], or branch: {include: [a], exclude: [b]}
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                trigger:
                  branch:
                    include: [main]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
