String log = new File(basedir, 'build.log').text

assert log.contains('''[ERROR] error[GL002]: "build.interruptible" takes a boolean, not a string
  --> src/main/java/com/example/ShopPipeline.java:18
   |
18 |                 .set("interruptible", Scalar.of("perhaps", Origin.here()));
   |
   = yaml: build.interruptible
''')
assert log.contains('''[ERROR] error[GL101]: job "deploy" needs job "biuld", which this pipeline does not define
  --> src/main/java/com/example/ShopPipeline.java:22
   |
22 |                 .needs("biuld")
   |
   = yaml: deploy.needs[0]
   = help: did you mean "build"? defined are "build", "deploy", "test"
''')
// the configuration is that of an execution, which the command must name
assert log.contains("run 'mvn pipewright:generate@shop'")
assert !log.contains('wrote')
assert !log.contains('SLF4J')
assert !log.contains('\tat ')

assert new File(basedir, '.gitlab-ci.yml').text == 'build:\n  script: make\n'
