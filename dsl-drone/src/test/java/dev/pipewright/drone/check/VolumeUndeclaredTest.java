package dev.pipewright.drone.check;

final class VolumeUndeclaredTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    volumes: [{name: cache, path: /cache}]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR113]: step "build" mounts volume "cache", which its pipeline does not declare
                   = yaml: steps[0].volumes[0]
                   = help: declare it: volumes: [{name: cache, temp: {}}]
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
                    volumes: [{name: cache, path: /cache}]
                volumes:
                  - name: cache
                    temp: {}
                """;
    }
}
