package dev.pipewright.drone.check;

final class FailureTriggerAloneTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                ---
                kind: pipeline
                name: notify
                steps:
                  - name: tell
                    image: alpine:3
                    commands: [./tell]
                trigger:
                  status: [failure]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR205]: pipeline "notify" is for failures, but depends on no other and so runs in every build
                   = yaml: [1].trigger.status
                   = help: write which pipelines it waits for: depends_on: [...]
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
                ---
                kind: pipeline
                name: notify
                steps:
                  - name: tell
                    image: alpine:3
                    commands: [./tell]
                depends_on: [a]
                trigger:
                  status: [failure]
                """;
    }
}
