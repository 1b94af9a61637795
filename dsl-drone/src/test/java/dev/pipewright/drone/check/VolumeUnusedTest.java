package dev.pipewright.drone.check;

final class VolumeUnusedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                volumes:
                  - name: cache
                    temp: {}
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR114]: no step mounts volume "cache"
                   = yaml: volumes[0]
                   = help: take it away, or mount it
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
