package dev.pipewright.drone.check;

final class SecretPrintedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: build
                    image: alpine:3
                    environment:
                      TOKEN: {from_secret: token}
                    commands:
                      - echo $TOKEN
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR412]: step "build" prints "TOKEN", which is a secret
                   = yaml: steps[0].commands[0]
                   = help: take the command away
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: build
                    image: alpine:3
                    environment:
                      TOKEN: {from_secret: token}
                    commands:
                      - ./deploy
                """;
    }
}
