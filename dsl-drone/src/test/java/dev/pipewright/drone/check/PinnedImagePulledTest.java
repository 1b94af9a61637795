package dev.pipewright.drone.check;

final class PinnedImagePulledTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: maven:3.9.11
                    pull: always
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                info[DR608]: step "build" asks the registry for an image that does not change
                   = yaml: steps[0].pull
                   = help: pull: if-not-exists
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: maven:3.9.11
                    pull: if-not-exists
                    commands: [make]
                """;
    }
}
