package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class RulesRepeatedTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                a:
                  script: make a
                  rules:
                    - if: $CI_COMMIT_TAG
                      when: never
                    - if: $CI_COMMIT_BRANCH
                b:
                  script: make b
                  rules:
                    - if: $CI_COMMIT_TAG
                      when: never
                    - if: $CI_COMMIT_BRANCH
                c:
                  script: make c
                  rules:
                    - if: $CI_COMMIT_TAG
                      when: never
                    - if: $CI_COMMIT_BRANCH
                d:
                  script: make d
                  rules:
                    - if: $CI_COMMIT_TAG
                      when: never
                    - if: $CI_COMMIT_BRANCH
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL252]: the rules of job "a" are written 4 times, in jobs "b", "c", "d"
                   = yaml: a.rules
                   = help: write them once in a hidden job and take them by !reference [.name, rules], in Java as a constant
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                .branches:
                  rules:
                    - if: $CI_COMMIT_TAG
                      when: never
                    - if: $CI_COMMIT_BRANCH
                a:
                  extends: .branches
                  script: make a
                b:
                  extends: .branches
                  script: make b
                c:
                  extends: .branches
                  script: make c
                d:
                  extends: .branches
                  script: make d
                """);
    }

    @Test
    void an_anchor_writes_the_rules_once() {
        assertThat(printed(yaml("""
                a: {script: a, rules: &r [{if: $A, when: never}, {if: $B}]}
                b: {script: b, rules: *r}
                c: {script: c, rules: *r}
                d: {script: d, rules: *r}
                """))).isEmpty();
    }
}
