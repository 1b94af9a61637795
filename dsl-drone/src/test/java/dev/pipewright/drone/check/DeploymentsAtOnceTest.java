package dev.pipewright.drone.check;

final class DeploymentsAtOnceTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: ship
                    image: alpine:3
                    commands: [./ship]
                trigger: {event: [promote], target: [production]}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR609]: pipeline "a" deploys, and can run twice at once
                   = yaml: trigger
                   = help: let one wait for the other: concurrency: {limit: 1}
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: ship
                    image: alpine:3
                    commands: [./ship]
                trigger: {event: [promote], target: [production]}
                concurrency: {limit: 1}
                """;
    }
}
