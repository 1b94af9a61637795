package dev.pipewright.drone.check;

final class SecretInPullRequestTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: tell
                    image: plugins/webhook:1
                    settings:
                      urls: {from_secret: url}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR407]: step "tell" takes secret "url" and can run in a pull request, which does not get it
                   = yaml: steps[0].settings.urls
                   = help: keep it out: when: {event: {exclude: [pull_request]}}
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: tell
                    image: plugins/webhook:1
                    settings:
                      urls: {from_secret: url}
                    when:
                      event: {exclude: [pull_request]}
                """;
    }
}
