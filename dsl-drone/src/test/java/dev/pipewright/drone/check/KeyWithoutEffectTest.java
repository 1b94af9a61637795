package dev.pipewright.drone.check;

final class KeyWithoutEffectTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                type: exec
                image_pull_secrets: [registry]
                steps:
                  - name: build
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR007]: pipeline "a" has "image_pull_secrets", which the exec runner does not read
                   = yaml: image_pull_secrets
                   = help: take it away, or use a runner that reads it
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                type: exec
                steps:
                  - name: build
                    commands: [make]
                """;
    }
}
