package dev.pipewright.drone.check;

final class SecretNotResolvedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: tell
                    image: plugins/webhook:1
                    settings:
                      urls: [{from_secret: url}]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR404]: "urls" of step "tell" asks for secret "url", which is not resolved here
                   = yaml: steps[0].settings.urls[0]
                   = help: take it as a setting or variable of its own: name: {from_secret: ...}
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
                  - name: tell
                    image: plugins/webhook:1
                    settings:
                      urls: {from_secret: url}
                """;
    }
}
