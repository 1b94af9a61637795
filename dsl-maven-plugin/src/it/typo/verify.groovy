String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] error[XY101]: job "deploy" needs job "biuld"')
assert log.contains('  --> src/main/java/com/example/ShopPipeline.java:14')
assert log.contains('= help: did you mean "build"? defined are "build", "test"')
assert log.contains("run 'mvn pipewright:generate'")
assert !log.contains('wrote')

assert new File(basedir, '.gitlab-ci.yml').text == 'build:\n  script: make\n'
