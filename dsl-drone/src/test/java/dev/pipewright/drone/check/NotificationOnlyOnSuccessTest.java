package dev.pipewright.drone.check;

final class NotificationOnlyOnSuccessTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                  - name: tell
                    image: plugins/slack:1
                    settings: {channel: dev}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR802]: step "tell" tells of successes only
                   = yaml: steps[1].image
                   = help: let it run after failures too: when: {status: [success, failure]}
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
                  - name: tell
                    image: plugins/slack:1
                    settings: {channel: dev}
                    when:
                      status: [success, failure]
                """;
    }
}
