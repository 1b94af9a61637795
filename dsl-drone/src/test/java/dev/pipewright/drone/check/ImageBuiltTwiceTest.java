package dev.pipewright.drone.check;

final class ImageBuiltTwiceTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: try
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, dry_run: true}
                  - name: publish
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, tags: [latest]}
                    when: {event: [push]}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR606]: step "publish" builds the image that step "try" has built already
                   = yaml: steps[1]
                   = help: build it once, and push what was tested: push_only: true with source_image
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: try
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, dry_run: true}
                    when: {event: [pull_request]}
                  - name: publish
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, tags: [latest]}
                    when: {event: [push]}
                """;
    }
}
