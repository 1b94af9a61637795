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
@@ -40,6 +40,6 @@
   rules:
     - if: $CI_COMMIT_TAG
   script:
-    - ./deploy.sh --force
+    - ./deploy.sh
   interruptible: false
   environment: production
''')
assert log.contains('[INFO] current .gitlab/ci/docs.yml')
assert log.contains("run 'mvn pipewright:generate'")
assert !log.contains('SLF4J')

// the edit is left for its author to see
assert new File(basedir, '.gitlab-ci.yml').text == '''\
# Written by Pipewright from com/example/ShopPipeline.java: change it there, not here.
# Practices applied: interruptible-by-default.

stages:
  - build
  - deploy

default:
  image: maven:3.9.11
  cache: &m2
    key: maven
    paths:
      - .m2/repository
    policy: pull
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
  interruptible: false
  environment: production
'''
assert new File(basedir, '.gitlab/ci/docs.yml').text == '''\
# Written by Pipewright from com/example/ShopPipeline.java: change it there, not here.
# Practices applied: interruptible-by-default.

default:
  interruptible: true

site:
  image: maven:3.9.11
  script:
    - mvn -B site
'''
