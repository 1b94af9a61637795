package dev.pipewright.drone.check;

final class HostAccessInPullRequestTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    devices: [{name: kvm, path: /dev/kvm}]
                volumes:
                  - name: kvm
                    temp: {}
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR409]: a pull request can run step "build", which has access to the machine
                   = yaml: steps[0]
                   = help: keep it out: trigger: {event: {exclude: [pull_request]}}, in a pipeline of its own
                   = help: and protect the repository, so that a changed file waits for approval, or let only runners with labels (node) take it
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
                """;
    }
}
