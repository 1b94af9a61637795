String log = new File(basedir, 'build.log').text

// the table, and a slip of the pen
assert log.contains('''[INFO] job     stage   push    branch  mr      tag             schedule
[INFO] build   build   always  always  always  always          always
[INFO] deploy  deploy  –       –       –       manual, blocks  –
''')
assert log.contains('warning[PW927]: rules of "deploy" ask $CI_COMIT_TAG, which nobody sets: did you mean CI_COMMIT_TAG?')

// one event, its reasons
assert log.contains('[INFO] mr: a merge request from "feature/x" into "main"')
assert log.contains('rule 2 needs $CI_COMMIT_TAG, and CI_COMMIT_TAG is not set  (.gitlab-ci.yml:10)')

// a contradiction
assert log.contains('GitLab compares no files for a push of tag "v1.0.0", so rules:changes always holds')

// a failure
assert log.contains('''[INFO] tag:v2: a push of tag "v2": failed''')
assert log.contains('[INFO]     build   failed, always')
assert log.contains('[INFO]     deploy  skipped, manual')

// Java
assert log.contains('release is absent: rule 1 needs $CI_COMMIT_TAG, and CI_COMMIT_TAG is not set  (Pipeline.java:13)')

// what is included from a directory that stands for another project
assert log.contains('scan is present: rule 1 holds, $DEEP, and DEEP is "yes"')

// no such commit
assert log.contains('git knows no commit "no-such-commit"')

assert new File(basedir, 'target/events.md').text.contains('| `deploy` | deploy | –      | –      | –      | manual, blocks | –        |')
// the score
assert log.contains('[INFO] what would help most:')

assert !log.contains('SLF4J')
assert !log.contains('\tat ')
