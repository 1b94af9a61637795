String log = new File(basedir, 'build.log').text

assert log.contains('[ERROR] error[GL101]: ')
assert log.contains('''  --> .gitlab-ci.yml:5
''')
assert log.contains("1 error was found: correct the files, and run 'mvn pipewright:lint'")
String sarif = new File(basedir, 'target/pipewright/findings.report').text
assert sarif.contains('"ruleId"') && sarif.contains('GL101')

// the sound part
assert log.contains('errors were found') || log.contains('nothing was found')
assert new File(basedir, 'target/pipewright/resolved.json').exists()

// the typo again, and a file that is not there
assert log.contains("GitLab would refuse \".gitlab-ci.yml\": correct it, and run 'mvn pipewright:resolve'")
assert log.contains('error[PW923]: file "gone.yml" cannot be read')
assert log.contains("name the files with '-Dpipewright.files=...'")
assert !log.contains('SLF4J')
assert !log.contains('\tat ')
