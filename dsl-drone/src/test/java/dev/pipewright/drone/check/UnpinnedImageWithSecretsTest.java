package dev.pipewright.drone.check;

final class UnpinnedImageWithSecretsTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: tell
                    image: plugins/webhook
                    settings:
                      urls: {from_secret: url}
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR406]: step "tell" gives secret "url" to the image "plugins/webhook", which can change any day
                   = yaml: steps[0].image
                   = help: name a digest: "plugins/webhook@sha256:...", or at least a version
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
