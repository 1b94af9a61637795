String log = new File(basedir, 'build.log').text

// the first run
assert log.contains('[INFO] wrote .gitlab-ci.yml')
assert log.contains('[INFO] wrote .gitlab/ci/docs.yml')
assert log.contains('[INFO] unchanged .gitlab-ci.yml')
assert log.contains('[INFO] unchanged .gitlab/ci/docs.yml')

// the check after the edit
assert log.contains('[ERROR] error[PW930]: file ".gitlab-ci.yml" differs from its definition')
assert log.contains('  --> src/main/java/com/example/ShopPipeline.java:43')
assert log.contains('''--- a/.gitlab-ci.yml
+++ b/.gitlab-ci.yml
@@ -48,7 +48,7 @@
   rules:
     - if: $CI_COMMIT_TAG
   script:
-    - ./deploy.sh --force
+    - ./deploy.sh
   retry: 0
   interruptible: false
   resource_group: production
''')
assert log.contains('[INFO] current .gitlab/ci/docs.yml')
assert log.contains("run 'mvn pipewright:generate'")
assert !log.contains('SLF4J')

// the edit is left for its author to see
assert new File(basedir, '.gitlab-ci.yml').text == '''\
# Written by Pipewright from com/example/ShopPipeline.java: change it there, not here.
# Practices applied: interruptible-by-default, retry-on-runner-failures, serialised-deployments, fast-zip.

stages:
  - build
  - deploy

variables:
  FF_USE_FASTZIP: 'true'
  ARTIFACT_COMPRESSION_LEVEL: fast
  CACHE_COMPRESSION_LEVEL: fastest

default:
  image: maven:3.9.11
  cache: &m2
    key: maven
    paths:
      - .m2/repository
    policy: pull
  retry:
    max: 2
    when: runner_system_failure
  interruptible: true

build:
  stage: build
  cache:
    <<: *m2
    policy: pull-push
  script:
    - mvn -B package
  artifacts:
    paths:
      - target/*.jar
    expire_in: 2 days

docs:
  stage: build
  trigger:
    include:
      - local: .gitlab/ci/docs.yml
    strategy: depend

deploy:
  stage: deploy
  needs:
    - build
  rules:
    - if: $CI_COMMIT_TAG
  script:
    - ./deploy.sh --force
  retry: 0
  interruptible: false
  resource_group: production
  environment: production
'''
assert new File(basedir, '.gitlab/ci/docs.yml').text == '''\
# Written by Pipewright from com/example/ShopPipeline.java: change it there, not here.
# Practices applied: interruptible-by-default, retry-on-runner-failures.

default:
  retry:
    max: 2
    when: runner_system_failure
  interruptible: true

site:
  image: maven:3.9.11
  script:
    - mvn -B site
'''
