String log = new File(basedir, 'build.log').text

// written, with the account; a loss fails no build that does not say so
assert log.contains('[INFO] wrote .gitlab-ci.yml')
assert log.contains('[INFO] .drone.yml: 6 keys kept, 0 changed, 1 lost')
assert log.contains('[INFO] lost: shop.steps[0].mem_limit: a job cannot ask for it: the runner decides')
assert new File(basedir, 'target/account.txt').text.startsWith('.drone.yml: 6 keys kept')
assert new File(basedir, '.gitlab-ci.yml').text.contains('''
test:
  stage: shop
  image: golang:1.25
''')

// again
assert log.contains('[INFO] unchanged .gitlab-ci.yml')
assert log.contains('[INFO] | lost | `shop.steps[0].mem_limit` | 8 |')

// written even so
assert log.contains('[INFO] wrote .woodpecker/shop.yaml')
assert log.contains('something is lost, or the result would be refused: see above')

// in the way: the file is as it was
assert log.contains('[ERROR] error[PW932]: file ".drone.yml" is there, and says something else')
assert log.contains("files that are there are overwritten with '-Dpipewright.force=true'")
assert new File(basedir, '.drone.yml').text.contains('mem_limit')

// from GitLab elsewhere, and from Drone 0.8 over that
assert log.contains('[INFO] ci/shop.gitlab-ci.yml: 9 keys kept, 1 changed, 0 lost')
assert log.contains('[INFO] ci/old.yml: 3 keys kept, 0 changed, 0 lost')
assert new File(basedir, 'ci/.drone.yml').text == '''\
kind: pipeline
type: docker
name: default

steps:
  - name: test
    image: golang:1.25
    commands:
      - go test ./...
'''

// refused, and a slip of the pen
assert log.contains('the result would be refused, and nothing was written: see above')
assert !new File(basedir, 'ci/.gitlab-ci.yml').exists()
assert log.contains('"to" takes one of drone, gitlab, woodpecker, but got "jenkins"')
assert !log.contains('SLF4J')
assert !log.contains('\tat ')
