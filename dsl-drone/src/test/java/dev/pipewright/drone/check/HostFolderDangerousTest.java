package dev.pipewright.drone.check;

final class HostFolderDangerousTest extends CheckTest {

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
                    volumes: [{name: machine, path: /machine}]
                volumes:
                  - name: machine
                    host: {path: /etc}
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR411]: volume "machine" is "/etc" of the machine, which lets its steps take the machine over
                   = yaml: volumes[0].host
                   = help: mount only the folder that is needed, one that belongs to nothing else
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
