package dev.pipewright.gitlab.resolve.problem;

import java.util.List;

/** Jobs that do not fit each other. */
final class JobGraphCases {

    static final List<CauseCase> ALL = List.of(
            new CauseCase(Cause.NEEDS, """
                    build:
                      script: make
                    test:
                      script: make test
                      needs: build
                    """, """
                    build:
                      script: make
                    test:
                      script: make test
                      needs: [build]
                    """),
            new CauseCase(Cause.NEED_TWICE, """
                    build:
                      script: make
                    test:
                      script: make test
                      needs:
                        - build
                        - job: build
                    """, """
                    build:
                      script: make
                    test:
                      script: make test
                      needs: [build]
                    """),
            new CauseCase(Cause.DEPENDENCY_UNKNOWN, """
                    build:
                      stage: build
                      script: make
                    test:
                      script: make test
                      dependencies: [biuld]
                    """, """
                    build:
                      stage: build
                      script: make
                    test:
                      script: make test
                      dependencies: [build]
                    """),
            new CauseCase(Cause.DEPENDENCY_LATER, """
                    deploy:
                      stage: deploy
                      script: ./deploy.sh
                    test:
                      script: make test
                      dependencies: [deploy]
                    """, """
                    deploy:
                      stage: deploy
                      script: ./deploy.sh
                      dependencies: [test]
                    test:
                      script: make test
                    """),
            new CauseCase(Cause.DEPENDENCY_NOT_NEEDED, """
                    build:
                      stage: build
                      script: make
                    lint:
                      stage: build
                      script: make lint
                    test:
                      script: make test
                      needs: [lint]
                      dependencies: [build]
                    """, """
                    build:
                      stage: build
                      script: make
                    lint:
                      stage: build
                      script: make lint
                    test:
                      script: make test
                      needs: [lint, build]
                      dependencies: [build]
                    """),
            new CauseCase(Cause.ON_STOP, """
                    review:
                      script: ./start.sh
                      environment:
                        name: review
                        on_stop: stop
                    stop:
                      script: ./stop.sh
                      when: manual
                      environment:
                        name: review
                    """, """
                    review:
                      script: ./start.sh
                      environment:
                        name: review
                        on_stop: stop
                    stop:
                      script: ./stop.sh
                      when: manual
                      environment:
                        name: review
                        action: stop
                    """),
            new CauseCase(Cause.MATRIX, """
                    build:
                      stage: build
                      script: make
                      parallel:
                        matrix:
                          - JDK: [17, 21]
                    test:
                      script: make test
                      parallel:
                        matrix:
                          - JDK: [17, 21]
                      needs:
                        - job: build
                          parallel:
                            matrix:
                              - JDK: ['$[[ matrix.JAVA ]]']
                    """, """
                    build:
                      stage: build
                      script: make
                      parallel:
                        matrix:
                          - JDK: [17, 21]
                    test:
                      script: make test
                      parallel:
                        matrix:
                          - JDK: [17, 21]
                      needs:
                        - job: build
                          parallel:
                            matrix:
                              - JDK: ['$[[ matrix.JDK ]]']
                    """),
            new CauseCase(Cause.DUPLICATE_PIPELINES, """
                    build:
                      script: make
                      rules:
                        - if: $CI_COMMIT_TAG
                          when: never
                        - when: always
                    """, """
                    workflow:
                      rules:
                        - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                        - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS
                          when: never
                        - if: $CI_COMMIT_BRANCH
                    build:
                      script: make
                    """));

    private JobGraphCases() {}
}
