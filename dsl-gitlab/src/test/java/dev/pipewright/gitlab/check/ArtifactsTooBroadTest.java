package dev.pipewright.gitlab.check;

import dev.pipewright.gitlab.Pipeline;

final class ArtifactsTooBroadTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                build:
                  script: make
                  artifacts: {paths: ["."], untracked: true, expire_in: 1 week}
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL602]: the artifacts of job "build" are the whole working tree: "."
                   = yaml: build.artifacts.paths[0]
                   = help: name the files that a later job or a reader needs

                warning[GL602]: the artifacts of job "build" are all files that git does not track
                   = yaml: build.artifacts.untracked
                   = help: name the files under paths instead of untracked: true
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                build:
                  script: make
                  artifacts: {paths: [out/], expire_in: 1 week}
                """);
    }
}
