String log = new File(basedir, 'build.log').text

assert log.contains('''[ERROR] error[GL101]: job "deploy" needs job "biuld", which this pipeline does not define
  --> .gitlab-ci.yml:5:11
  |
5 |   needs: [biuld]
''')
assert log.contains('did you mean "build"? defined are "build", "deploy"')
assert log.contains("1 error was found: run 'mvn pipewright:lint -Dpipewright.fix=true', which repairs what it can, and correct the rest")
String sarif = new File(basedir, 'target/pipewright/findings.report').text
assert sarif.contains('"ruleId"') && sarif.contains('GL101')

// the sound part
assert log.contains('[INFO] nothing was found')
String resolved = new File(basedir, 'target/good.json').text
assert resolved.startsWith('{"valid":true,"errors":[],')
assert resolved.contains('"build 1/2"') && resolved.contains('"build 2/2"')

// the typo again, and a file that is not there
assert log.contains("GitLab would refuse \".gitlab-ci.yml\": correct it, and run 'mvn pipewright:resolve'")
assert new File(basedir, 'target/pipewright/resolved.json').text.startsWith('{"valid":false,')
assert log.contains('error[PW923]: file "gone.yml" cannot be read')
assert log.contains("name the files with '-Dpipewright.files=...'")

// only a warning
assert log.contains('[WARNING] warning[GL401]: ')
assert log.contains('[INFO] nothing was found that fails the build')
assert log.contains("1 finding was found: correct the files")
assert log.contains('"failOn" takes one of error, info, never, warning, but got "sometimes"')
// repaired, and only that
assert log.contains('[INFO] repaired 1 finding in ci/fix.yml')
assert new File(basedir, 'ci/fix.yml').text == '''# kept as it is
test:
  script: make test   # and this
  retry:
    max: 2
    when:
      - runner_system_failure
'''
assert !log.contains('SLF4J')
assert !log.contains('\tat ')
