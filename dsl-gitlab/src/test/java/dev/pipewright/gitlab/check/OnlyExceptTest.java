package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class OnlyExceptTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script: make test
                  only:
                    refs: [branches, merge_requests]
                    changes: [src/**/*]
                  except: [schedules]
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL304]: job "test" uses "only", which GitLab has replaced by "rules"
                   = yaml: test.only
                   = help: the same as rules:
                   = help:   - if: $CI_PIPELINE_SOURCE == "schedule"
                   = help:     when: never
                   = help:   - if: $CI_COMMIT_BRANCH || $CI_PIPELINE_SOURCE == "merge_request_event"
                   = help:     changes: ["src/**/*"]
                   = repair: say it by rules
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                workflow:
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                test:
                  script: make test
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "schedule"
                      when: never
                    - if: $CI_COMMIT_BRANCH || $CI_PIPELINE_SOURCE == "merge_request_event"
                      changes: [src/**/*]
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void names_patterns_and_forks_are_translated() {
        assertThat(printed(yaml("""
                test:
                  script: make test
                  only: [main, /^v/, tags@group/project]
                """)))
                .contains("$CI_COMMIT_BRANCH == \"main\" || $CI_COMMIT_TAG == \"main\" || $CI_COMMIT_BRANCH =~ /^v/"
                        + " || $CI_COMMIT_TAG =~ /^v/ || ($CI_COMMIT_TAG) && $CI_PROJECT_PATH == \"group/project\"");
    }

    @Test
    void what_several_jobs_extend_is_one_finding() {
        assertThat(printed(yaml("""
                .main: {only: [main]}
                a: {extends: .main, script: a}
                b: {extends: .main, script: b}
                """))).containsOnlyOnce("warning[GL304]: job \".main\" uses \"only\"");
    }
}
