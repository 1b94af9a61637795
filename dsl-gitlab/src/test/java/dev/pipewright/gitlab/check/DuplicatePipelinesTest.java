package dev.pipewright.gitlab.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

final class DuplicatePipelinesTest extends CheckTest {

    @Override
    Pipeline bad() {
        return yaml("""
                test:
                  script: make test
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH
                lint:
                  script: make lint
                  rules:
                    - when: on_success
                """);
    }

    @Override
    String finding() {
        return """
                warning[GL251]: a push to a branch with an open merge request starts two pipelines, and job "test" and 1 more run in both
                   = yaml: test.rules
                   = help: begin workflow:rules with {if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == "push", when: never}, then {if: $CI_PIPELINE_SOURCE == "merge_request_event"}, {if: $CI_COMMIT_BRANCH}, {if: $CI_COMMIT_TAG}
                   = help: in Java, the practice "one-pipeline-a-push" does this
                   = repair: run the pipeline of the merge request alone while one is open
                """;
    }

    @Override
    Pipeline good() {
        return yaml("""
                workflow:
                  rules:
                    - if: $CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS && $CI_PIPELINE_SOURCE == "push"
                      when: never
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH
                test:
                  script: make test
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH
                lint:
                  script: make lint
                  rules:
                    - when: on_success
                """);
    }

    @Override
    boolean isRepaired() {
        return true;
    }

    @Test
    void rules_that_tell_the_two_pipelines_apart_are_fine() {
        assertThat(printed(yaml("""
                test:
                  script: make test
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
                """))).isEmpty();
    }

    @Test
    void a_workflow_that_lets_both_through_is_the_place_to_mend() {
        assertThat(printed(yaml("""
                workflow:
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
                    - if: $CI_COMMIT_BRANCH
                test:
                  script: make test
                """))).contains("= yaml: workflow.rules");
    }

    @Test
    void a_rule_that_never_matches_a_merge_request_keeps_them_apart() {
        assertThat(printed(yaml("""
                test:
                  script: make test
                  rules:
                    - if: $CI_MERGE_REQUEST_IID
                      when: never
                    - when: on_success
                """))).isEmpty();
    }

    @Test
    void an_include_may_bring_a_workflow() {
        assertThat(printed(yaml("""
                include: /ci/workflow.yml
                test:
                  script: make test
                  rules:
                    - when: on_success
                """))).isEmpty();
    }
}
