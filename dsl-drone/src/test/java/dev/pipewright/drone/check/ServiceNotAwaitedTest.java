package dev.pipewright.drone.check;

final class ServiceNotAwaitedTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                services:
                  - name: database
                    image: postgres:17
                steps:
                  - name: test
                    image: alpine:3
                    environment: {DATABASE_URL: "postgres://app@database:5432/app"}
                    commands: [make check]
                """;
    }

    @Override
    String finding() {
        return """
                info[DR610]: service "database" may not be ready when step "test" wants it
                   = yaml: services[0]
                   = help: wait until it answers: in Java Habits.waitFor, in YAML a step that tries its port
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
                  - name: wait
                    image: alpine:3
                    commands: ["for i in $(seq 60); do nc -z database 5432 && exit 0; sleep 1; done; exit 1"]
                  - name: test
                    image: alpine:3
                    environment: {DATABASE_URL: "postgres://app@database:5432/app"}
                    commands: [make check]
                """;
    }
}
