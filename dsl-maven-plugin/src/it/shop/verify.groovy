String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] wrote .gitlab-ci.yml')
assert log.contains('[INFO] wrote .gitlab/ci/docs.yml')
assert log.contains('[INFO] unchanged .gitlab-ci.yml')

assert log.contains('[ERROR] error[PW930]: file ".gitlab-ci.yml" differs from its definition')
assert log.contains('  --> src/main/java/com/example/ShopPipeline.java:14')
assert log.contains('''--- a/.gitlab-ci.yml
+++ b/.gitlab-ci.yml
@@ -1,2 +1,2 @@
 build:
-  script: make all
+  script: make
''')
assert log.contains('[INFO] current .gitlab/ci/docs.yml')
assert log.contains("run 'mvn pipewright:generate'")

assert new File(basedir, '.gitlab-ci.yml').text == 'build:\n  script: make all\n'
assert new File(basedir, '.gitlab/ci/docs.yml').text == 'docs:\n  script: make docs\n'
