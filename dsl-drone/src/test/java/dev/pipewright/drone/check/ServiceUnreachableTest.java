package dev.pipewright.drone.check;

final class ServiceUnreachableTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                services:
                  - name: My_Database
                    image: postgres:17
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }

    @Override
    String finding() {
        return """
                warning[DR116]: service "My_Database" cannot be reached by its name, which is no host name
                   = yaml: services[0].name
                   = help: write my-database
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                services:
                  - name: database
                    image: postgres:17
                steps:
                  - name: build
                    image: alpine:3
                    commands: [make]
                """;
    }
}
