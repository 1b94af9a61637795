package dev.pipewright.drone.check;

final class ValueUnknownTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push, pull-request]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR202]: the trigger of pipeline "a" asks for the event "pull-request", which no build ever has
                   = yaml: trigger.event[1]
                   = help: did you mean "pull_request"? the values are "cron", "custom", "promote", "pull_request", "push", "rollback", "tag"
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push, pull_request]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
