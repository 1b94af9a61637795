package dev.pipewright.drone.check;

final class DependenciesFetchedAnewTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: test
                    image: node:22
                    commands: [npm ci, npm test]
                  - name: docs
                    image: node:22
                    commands: [npm ci, npm run docs]
                """;
    }

    @Override
    String finding() {
        return """
                info[DR603]: step "test" (and 1 more) downloads its dependencies in each build
                   = yaml: steps[0].commands[0]
                   = help: keep them in a storage, in Java with DependencyCache, in YAML with meltwater/drone-cache
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: restore
                    image: meltwater/drone-cache:1
                    settings: {restore: true, mount: [.npm], cache_key: '{{ checksum "package-lock.json" }}'}
                  - name: test
                    image: node:22
                    commands: [npm ci --cache .npm, npm test]
                  - name: docs
                    image: node:22
                    commands: [npm ci --cache .npm, npm run docs]
                  - name: keep
                    image: meltwater/drone-cache:1
                    settings: {rebuild: true, mount: [.npm], cache_key: '{{ checksum "package-lock.json" }}'}
                    when: {event: [push], branch: [main]}
                """;
    }
}
