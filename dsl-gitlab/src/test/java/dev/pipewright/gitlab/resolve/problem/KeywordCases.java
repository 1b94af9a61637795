package dev.pipewright.gitlab.resolve.problem;

import java.util.List;

/** Mistakes in one keyword. */
final class KeywordCases {

    static final List<CauseCase> ALL = List.of(
            new CauseCase(Cause.SCRIPT, """
                    build:
                      script:
                        - echo state: begun
                        - make
                    """, """
                    build:
                      script:
                        - "echo state: begun"
                        - make
                    """),
            new CauseCase(Cause.RULES, """
                    deploy:
                      script: ./deploy.sh
                      rules:
                        - $CI_COMMIT_TAG
                    """, """
                    deploy:
                      script: ./deploy.sh
                      rules:
                        - if: $CI_COMMIT_TAG
                    """),
            new CauseCase(Cause.RULES_BESIDE_ONLY, """
                    deploy:
                      script: ./deploy.sh
                      only: [main]
                      rules:
                        - if: $CI_COMMIT_TAG
                    """, """
                    deploy:
                      script: ./deploy.sh
                      rules:
                        - if: $CI_COMMIT_TAG
                        - if: $CI_COMMIT_BRANCH == "main"
                    """),
            new CauseCase(Cause.START_IN, """
                    deploy:
                      script: ./deploy.sh
                      start_in: 1 hour
                    """, """
                    deploy:
                      script: ./deploy.sh
                      when: delayed
                      start_in: 1 hour
                    """),
            new CauseCase(Cause.CHANGES, """
                    docs:
                      script: make docs
                      rules:
                        - changes: docs/**/*
                    """, """
                    docs:
                      script: make docs
                      rules:
                        - changes: [docs/**/*]
                    """),
            new CauseCase(Cause.WORKFLOW, """
                    workflow:
                      auto_cancel:
                        on_new_commit: interruptable
                    build:
                      script: make
                    """, """
                    workflow:
                      auto_cancel:
                        on_new_commit: interruptible
                    build:
                      script: make
                    """),
            new CauseCase(Cause.PARALLEL, """
                    test:
                      script: make test
                      parallel: 500
                    """, """
                    test:
                      script: make test
                      parallel: 50
                    """),
            new CauseCase(Cause.RETRY, """
                    test:
                      script: make test
                      retry: 5
                    """, """
                    test:
                      script: make test
                      retry: 2
                    """),
            new CauseCase(Cause.TAGS, """
                    build:
                      script: make
                      tags: linux
                    """, """
                    build:
                      script: make
                      tags: [linux]
                    """),
            new CauseCase(Cause.CACHE, """
                    build:
                      script: make
                      cache:
                        key: feature/x
                        paths: [.cache]
                    """, """
                    build:
                      script: make
                      cache:
                        key: feature-x
                        paths: [.cache]
                    """),
            new CauseCase(Cause.ARTIFACTS, """
                    build:
                      script: make
                      artifacts:
                        expose_as: the app
                        paths: ["out/*"]
                    """, """
                    build:
                      script: make
                      artifacts:
                        expose_as: the app
                        paths: [out/app]
                    """),
            new CauseCase(Cause.ENVIRONMENT, """
                    deploy:
                      script: ./deploy.sh
                      environment:
                        name: shop/
                    """, """
                    deploy:
                      script: ./deploy.sh
                      environment:
                        name: shop
                    """),
            new CauseCase(Cause.RELEASE, """
                    release:
                      script: make release
                      release:
                        tag_name: $CI_COMMIT_TAG
                    """, """
                    release:
                      script: make release
                      release:
                        tag_name: $CI_COMMIT_TAG
                        description: see CHANGELOG.md
                    """),
            new CauseCase(Cause.PAGES, """
                    site:
                      script: make site
                      publish: site
                    """, """
                    pages:
                      script: make site
                      publish: site
                    """),
            new CauseCase(Cause.INHERIT, """
                    default:
                      image: gcc
                    build:
                      script: make
                      inherit:
                        default: [images]
                    """, """
                    default:
                      image: gcc
                    build:
                      script: make
                      inherit:
                        default: [image]
                    """),
            new CauseCase(Cause.VARIABLES, """
                    build:
                      script: make
                      variables:
                        FLAGS: [-O2, -g]
                    """, """
                    build:
                      script: make
                      variables:
                        FLAGS: -O2 -g
                    """),
            new CauseCase(Cause.TRIGGER, """
                    docs:
                      trigger:
                        include: ci/docs.yml
                        strategy: wait
                    """, """
                    docs:
                      trigger:
                        include: ci/docs.yml
                        strategy: depend
                    """),
            new CauseCase(Cause.SECRETS, """
                    deploy:
                      script: ./deploy.sh
                      secrets:
                        PASSWORD:
                          file: false
                    """, """
                    deploy:
                      script: ./deploy.sh
                      secrets:
                        PASSWORD:
                          vault: production/shop/password
                          file: false
                    """));

    private KeywordCases() {}
}
