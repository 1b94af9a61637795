package dev.pipewright.drone.check;

final class NumberReformattedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:21
                    settings:
                      repo: octocat/app
                      tags: [1.10, latest]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR701]: "tags" of step "image" is 1.10, and the plugin gets 1.1
                   = yaml: steps[0].settings.tags[0]
                   = help: write it in quotes: '1.10'
                   = repair: write 1.10 in quotes
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: image
                    image: plugins/docker:21
                    settings:
                      repo: octocat/app
                      tags: ['1.10', latest]
                """;
    }

    @Override
    boolean isRepaired() {
        return true;
    }
}
