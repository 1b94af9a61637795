package dev.pipewright.drone.check;

final class ImageNotPinnedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR405]: step "build" has the image "alpine" without a tag, so it is whatever is the latest
                   = yaml: steps[0].image
                   = help: name a version: "alpine:<version>", or a digest
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
                """;
    }
}
