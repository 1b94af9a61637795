package dev.pipewright.drone.check;

final class ImagesOneAfterAnotherTest extends CheckTest {

    @Override
    String bad() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: api
                    image: plugins/docker:20
                    settings: {repo: octocat/api, context: api}
                  - name: web
                    image: plugins/docker:20
                    settings: {repo: octocat/web, context: web}
                  - name: jobs
                    image: plugins/docker:20
                    settings: {repo: octocat/jobs, context: jobs}
                """;
    }

    @Override
    String finding() {
        return """
                info[DR607]: steps "api", "web", "jobs" build their images one after another
                   = yaml: steps[0]
                   = help: let them run side by side: depends_on in every step, depends_on: [clone] in those that wait for no other
                """;
    }

    @Override
    String good() {
        return """
                kind: pipeline
                name: a
                steps:
                  - name: api
                    image: plugins/docker:20
                    settings: {repo: octocat/api, context: api}
                    depends_on: [clone]
                  - name: web
                    image: plugins/docker:20
                    settings: {repo: octocat/web, context: web}
                    depends_on: [clone]
                  - name: jobs
                    image: plugins/docker:20
                    settings: {repo: octocat/jobs, context: jobs}
                    depends_on: [clone]
                """;
    }
}
