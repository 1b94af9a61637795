package dev.pipewright.drone.check;

final class ShellVariableReplacedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: build
                    image: alpine:3
                    commands:
                      - make VERSION=${VERSION:-dev}
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR703]: a command of step "build" has ${VERSION:-dev}, which Drone replaces before the shell sees it
                   = yaml: steps[0].commands[0]
                   = help: write $${VERSION:-dev} for a variable of the shell
                   = repair: keep the variables for the shell
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
                    commands:
                      - make VERSION=$${VERSION:-dev}
                """;
    }

    @Override
    boolean isRepaired() {
        return true;
    }
}
