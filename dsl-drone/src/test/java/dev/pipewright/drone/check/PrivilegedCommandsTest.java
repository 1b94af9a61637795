package dev.pipewright.drone.check;

final class PrivilegedCommandsTest extends CheckTest {

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
                    commands: [make]
                    privileged: true
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR410]: step "build" runs its commands with full access to the machine
                   = yaml: steps[0].privileged
                   = help: move what needs it to a plugin or service, and leave the commands without it
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
                    commands: [make]
                """;
    }
}
