package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnknownVariablesTest {

    private static List<UnknownVariable> unknown(String yaml, Scenario scenario) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", yaml)))
                .run(scenario)
                .unknownVariables();
    }

    @Test
    void a_slip_of_the_pen_is_pointed_out_with_the_right_name() {
        List<UnknownVariable> unknown = unknown(
                "deploy:\n  script: x\n  rules:\n    - if: $CI_COMIT_TAG =~ /^v/\nz: {script: x}\n",
                Scenario.push("main"));
        assertThat(unknown)
                .hasToString("[rules of \"deploy\" ask $CI_COMIT_TAG, which nobody sets: did you mean CI_COMMIT_TAG?]");
        assertThat(unknown.get(0).origin().line()).isEqualTo(4);
    }

    @Test
    void what_only_jobs_see_is_pointed_out() {
        assertThat(unknown("a: {script: x, rules: [{if: $CI_JOB_ID}]}\n", Scenario.push("main")))
                .hasToString(
                        "[rules of \"a\" ask $CI_JOB_ID, which GitLab sets only while a job runs: no rule ever sees it]");
    }

    @Test
    void what_gitlab_the_configuration_or_the_scenario_sets_is_known() {
        String yaml = """
                variables: {ROOT: x}
                workflow: {rules: [{if: $ROOT, variables: {FLOW: x}}, {when: always}]}
                a: {script: x, variables: {OWN: x}, rules: [{if: $CI_COMMIT_TAG || $FLOW || $OWN || $GIVEN}]}
                z: {script: x, only: {variables: [$GIVEN]}}
                """;
        assertThat(unknown(yaml, Scenario.push("main").projectVariable("GIVEN", "1")))
                .isEmpty();
        assertThat(unknown(yaml, Scenario.push("main")))
                .extracting(UnknownVariable::subject)
                .containsExactly("a", "z");
    }
}
