package dev.pipewright.drone.check;

final class RequiresTrustTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                trigger:
                  event: [push]
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                    network_mode: host
                    shm_size: 1GiB
                """;
    }

    @Override
    String finding() {
        return """
                info[DR401]: pipeline "a" runs in a trusted repository only: step "build" leaves the network of its pipeline, and 1 more
                   = yaml: steps[0].network_mode
                   = note: step "build" sets the size of its shared memory
                   = help: an administrator of Drone has to enable it: the repository's settings, Trusted
                   = help: to build images there are safer ways, the safest first: plugins/kaniko, which needs no privilege; plugins/docker with cache_from; a BuildKit elsewhere; a docker:dind service
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
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
