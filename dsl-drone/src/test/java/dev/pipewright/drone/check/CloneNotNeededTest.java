package dev.pipewright.drone.check;

final class CloneNotNeededTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: tell
                    image: plugins/slack:1
                    settings: {channel: builds}
                    when: {status: [success, failure]}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR601]: pipeline "a" clones the repository, and none of its steps needs it
                   = help: leave it out: clone: {disable: true}
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                clone: {disable: true}
                steps:
                  - name: tell
                    image: plugins/slack:1
                    settings: {channel: builds}
                    when: {status: [success, failure]}
                """;
    }
}
