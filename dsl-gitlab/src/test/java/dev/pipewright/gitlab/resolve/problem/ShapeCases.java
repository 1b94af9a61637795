package dev.pipewright.gitlab.resolve.problem;

import java.util.List;

/** Shapes and values in general, and how a configuration is composed. */
final class ShapeCases {

    static final List<CauseCase> ALL = List.of(
            new CauseCase(Cause.UNREADABLE, """
                    build:
                      script: make
                     test:
                      script: make test
                    """, """
                    build:
                      script: make
                    test:
                      script: make test
                    """),
            new CauseCase(Cause.UNKNOWN_KEY, """
                    build:
                      script: make
                      artifacts:
                        path: [out/]
                    """, """
                    build:
                      script: make
                      artifacts:
                        paths: [out/]
                    """),
            new CauseCase(Cause.MISSING_KEY, """
                    build:
                      run:
                        - name: compile
                    """, """
                    build:
                      run:
                        - name: compile
                          script: make
                    """),
            new CauseCase(Cause.CONFLICTING_KEYS, """
                    deploy:
                      script: ./deploy.sh
                      trigger: group/infrastructure
                    """, """
                    deploy:
                      trigger: group/infrastructure
                    """),
            new CauseCase(Cause.WRONG_KIND, """
                    build:
                      script: make
                      image: [gcc, clang]
                    """, """
                    build:
                      script: make
                      image: gcc
                    """),
            new CauseCase(Cause.WRONG_VALUE, """
                    build:
                      script: make
                      when: allways
                    """, """
                    build:
                      script: make
                      when: always
                    """),
            new CauseCase(Cause.BLANK, """
                    .base: {}
                    build:
                      script: make
                    """, """
                    .base:
                      tags: [linux]
                    build:
                      script: make
                    """),
            new CauseCase(Cause.LIMIT, """
                    build:
                      script: make
                      timeout: 3 months
                    """, """
                    build:
                      script: make
                      timeout: 3 days
                    """),
            new CauseCase(Cause.DURATION, """
                    build:
                      script: make
                      timeout: a while
                    """, """
                    build:
                      script: make
                      timeout: 90 minutes
                    """),
            new CauseCase(Cause.EXPRESSION, """
                    deploy:
                      script: ./deploy.sh
                      rules:
                        - if: $CI_COMMIT_BRANCH = "main"
                    """, """
                    deploy:
                      script: ./deploy.sh
                      rules:
                        - if: $CI_COMMIT_BRANCH == "main"
                    """),
            new CauseCase(Cause.REGEX, """
                    test:
                      script: make test
                      coverage: TOTAL (\\d+)%
                    """, """
                    test:
                      script: make test
                      coverage: /TOTAL (\\d+)%/
                    """),
            new CauseCase(Cause.NO_JOB, """
                    .build:
                      script: make
                    """, """
                    build:
                      script: make
                    """),
            new CauseCase(Cause.JOB_NAME, """
                    17:
                      script: make
                    """, """
                    "17":
                      script: make
                    """),
            new CauseCase(Cause.DEFINED_TWICE, """
                    image: gcc
                    default:
                      image: clang
                    build:
                      script: make
                    """, """
                    default:
                      image: clang
                    build:
                      script: make
                    """),
            new CauseCase(Cause.EXTENDS, """
                    .base:
                      tags: [linux]
                    build:
                      extends: .bse
                      script: make
                    """, """
                    .base:
                      tags: [linux]
                    build:
                      extends: .base
                      script: make
                    """),
            new CauseCase(Cause.REFERENCE, """
                    .setup:
                      script: [./configure]
                    build:
                      script:
                        - !reference [.setup, scripts]
                        - make
                    """, """
                    .setup:
                      script: [./configure]
                    build:
                      script:
                        - !reference [.setup, script]
                        - make
                    """),
            new CauseCase(Cause.INCLUDE, """
                    include:
                      - local: ci/bulid.yml
                    build:
                      script: make
                    """, """
                    include:
                      - local: ci/build.yml
                    build:
                      script: make
                    """),
            new CauseCase(Cause.INCLUDE_UNRESOLVED, """
                    include:
                      - project: group/ci
                        file: build.yml
                    deploy:
                      script: ./deploy.sh
                    """, """
                    include:
                      - local: ci/build.yml
                    deploy:
                      script: ./deploy.sh
                    """),
            new CauseCase(Cause.INPUT, """
                    spec:
                      inputs:
                        jdk:
                          type: number
                          default: seventeen
                    ---
                    build:
                      script: make JDK=$[[ inputs.jdk ]]
                    """, """
                    spec:
                      inputs:
                        jdk:
                          type: number
                          default: 17
                    ---
                    build:
                      script: make JDK=$[[ inputs.jdk ]]
                    """),
            new CauseCase(Cause.INTERPOLATION, """
                    spec:
                      inputs:
                        jdk:
                          default: "17"
                    ---
                    build:
                      script: make JDK=$[[ inputs.java ]]
                    """, """
                    spec:
                      inputs:
                        jdk:
                          default: "17"
                    ---
                    build:
                      script: make JDK=$[[ inputs.jdk ]]
                    """));

    private ShapeCases() {}
}
