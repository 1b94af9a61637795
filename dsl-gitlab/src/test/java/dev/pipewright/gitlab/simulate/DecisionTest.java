package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static String explained(String job, Scenario scenario) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", job + "\nz: {script: x}\n")))
                .run(scenario)
                .decision("deploy")
                .orElseThrow()
                .toString();
    }

    @Test
    void a_tag_that_is_missing() {
        assertThat(explained("deploy: {script: x, rules: [{if: $CI_COMMIT_TAG =~ /^v/}]}", Scenario.push("main")))
                .isEqualTo("deploy is absent: rule 1 needs $CI_COMMIT_TAG =~ /^v/, and CI_COMMIT_TAG is not set");
    }

    @Test
    void only_the_operand_that_decided_is_named() {
        assertThat(explained(
                        "deploy: {script: x, rules: [{if: $CI && $CI_COMMIT_BRANCH == 'dev' && $NOPE}]}",
                        Scenario.push("main")))
                .isEqualTo(
                        "deploy is absent: rule 1 needs $CI_COMMIT_BRANCH == \"dev\", and CI_COMMIT_BRANCH is \"main\"");
    }

    @Test
    void each_rule_says_why_it_did_not_hold() {
        assertThat(explained(
                        "deploy: {script: x, rules: [{if: $A}, {changes: [src/*], if: $CI}]}",
                        Scenario.push("main").changing("b")))
                .isEqualTo("deploy is absent: rule 1 needs $A, and A is not set;"
                        + " rule 2 needs changes in \"src/*\", and none changed");
    }

    @Test
    void a_rule_that_says_never() {
        assertThat(explained(
                        "deploy: {script: x, rules: [{if: $CI_COMMIT_BRANCH == 'main', when: never}, {when: always}]}",
                        Scenario.push("main")))
                .isEqualTo("deploy is absent: rule 1 holds, $CI_COMMIT_BRANCH == \"main\", and CI_COMMIT_BRANCH is"
                        + " \"main\" and says when: never");
    }

    @Test
    void a_last_rule_without_clauses() {
        assertThat(explained("deploy: {script: x, rules: [{if: $A}, {when: manual}]}", Scenario.push("main")))
                .isEqualTo("deploy is present: no rule before it holds, and rule 2 always holds");
    }

    @Test
    void only_and_except() {
        assertThat(explained("deploy: {script: x, only: [tags]}", Scenario.push("main")))
                .isEqualTo("deploy is absent: only:refs does not hold, refs \"tags\", and none of them is meant");
        assertThat(explained("deploy: {script: x, except: [main]}", Scenario.push("main")))
                .isEqualTo("deploy is absent: except:refs holds, refs \"main\", and there is main");
        assertThat(explained("deploy: {script: x, rules: [{if: $CI}]}", Scenario.push("main")))
                .isEqualTo("deploy is present: rule 1 holds, $CI, and CI is \"true\"");
    }
}
