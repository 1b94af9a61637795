package dev.pipewright.drone.check;

final class LayersBuiltAnewTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:20
                    settings: {repo: octocat/hello, tags: [latest]}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR604]: step "image" builds an image from its first layer on
                   = yaml: steps[0].image
                   = help: add cache_from: [<repo>:latest], and BUILDKIT_INLINE_CACHE=1 to build_args
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:20
                    settings:
                      repo: octocat/hello
                      tags: [latest]
                      cache_from: ["octocat/hello:latest"]
                      build_args: [BUILDKIT_INLINE_CACHE=1]
                """;
    }
}
