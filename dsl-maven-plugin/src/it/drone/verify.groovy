String log = new File(basedir, 'build.log').text

// before anything is written
assert log.contains('[ERROR] error[PW931]: file ".drone.yml" is missing')
assert log.contains('[ERROR] error[PW930]: file ".woodpecker/build.yaml" differs from its definition')
assert log.contains("run 'mvn pipewright:generate'")

// written, and checked again
assert log.contains('[INFO] wrote .drone.yml')
assert log.contains('[INFO] wrote .woodpecker/build.yaml')
assert log.contains('[INFO] current .drone.yml')
assert log.contains('[INFO] current .woodpecker/build.yaml')

// refused, at its line of Java
assert log.contains('''[ERROR] error[DR111]: step "ship" depends on "tset", which does not exist
  --> src/main/java/com/example/RefusedPipeline.java:17
''')
assert log.contains('= help: did you mean "test"?')
assert !log.contains('SLF4J')
assert !log.contains('\tat ')

// pipelines after what they depend on, and the shell's variable kept from Drone
assert new File(basedir, '.drone.yml').text == '''\
# Written by Pipewright from com/example/ShopPipeline.java: change it there, not here.

kind: pipeline
type: docker
name: build

steps:
  - name: test
    image: golang:1.25
    commands:
      - go test ./...
      - echo $${HOME}
---
kind: pipeline
type: docker
name: release

steps:
  - name: ship
    image: alpine:3.22
    commands:
      - ./ship

depends_on:
  - build

trigger:
  event:
    - tag
'''
assert new File(basedir, '.woodpecker/build.yaml').text == '''\
# Written by Pipewright from com/example/ShopWorkflows.java: change it there, not here.

when:
  event:
    - push

steps:
  - name: test
    image: golang:1.25
    commands:
      - go test ./...
'''

// explained and simulated
assert log.contains('[INFO] pipeline ')
assert log.contains('[INFO] build > test ')
assert log.contains('[INFO] push: push of refs/heads/main: success')

// with steps that fail
assert log.contains('''[INFO] push: push of refs/heads/main: failure
[INFO]   build  failure
[INFO]     clone  success, always
[INFO]     test   failure (1)
''')
assert log.contains('''[INFO]     test   failure (3)
''')
