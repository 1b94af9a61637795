package com.example.testing;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.coverage.CoverageText;
import dev.pipewright.assertion.coverage.CoveredRule;
import dev.pipewright.assertion.coverage.RulesCoverage;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesCoverageTest {

    private final RulesCoverage coverage = new RulesCoverage();

    private static List<String> told(List<CoveredRule> rules) {
        return rules.stream()
                .map(rule -> rule.file() + " " + rule.job() + " " + rule.number() + " " + rule.decided() + "/"
                        + rule.events())
                .toList();
    }

    @Test
    void the_rule_that_decides_is_covered_once_for_all_instances_and_in_children_too() {
        Simulation shop = Simulation.of(new Shop().define());
        coverage.add("shop.yml", shop.run(push()));
        coverage.add("shop.yml", shop.run(mergeRequest("x")));

        assertThat(told(coverage.rules()))
                .containsExactly(
                        "docs.yml site 1 1/1",
                        "shop.yml compile 1 2/2",
                        "shop.yml test 1 0/2",
                        "shop.yml test 2 2/2",
                        "shop.yml docs 1 1/2",
                        "shop.yml deploy 1 0/2");
        assertThat(told(coverage.uncovered())).containsExactly("shop.yml test 1 0/2", "shop.yml deploy 1 0/2");
        assertThat(coverage.uncovered()).allSatisfy(rule -> {
            assertThat(rule.origin().file()).isEqualTo("com/example/testing/Shop.java");
            assertThat(rule.origin().line()).isPositive();
        });
    }

    @Test
    void the_same_definition_in_two_tests_is_one_pipeline() {
        coverage.add("shop.yml", Simulation.of(new Shop().define()).run(tag("v1")));
        coverage.add("shop.yml", Simulation.of(new Shop().define()).run(push("x")));

        assertThat(coverage.rules()).hasSize(5).allMatch(rule -> rule.events() == 2);
    }

    @Test
    void an_event_that_the_workflow_refuses_reaches_no_job() {
        String yaml = """
                workflow: {rules: [{if: $CI_COMMIT_TAG, when: never}, {when: always}]}
                build: {script: x, rules: [{changes: [a, b], when: manual}, {exists: [c]}]}
                """;
        coverage.add("ci.yml", Simulation.of(ProjectFiles.none()).text(yaml).run(tag("v1")));

        assertThat(told(coverage.rules()))
                .containsExactly(
                        "ci.yml workflow 1 1/1", "ci.yml workflow 2 0/1", "ci.yml build 1 0/1", "ci.yml build 2 0/1");
        assertThat(coverage.rules())
                .extracting(CoveredRule::says)
                .containsExactly(
                        "if: $CI_COMMIT_TAG, when: never",
                        "when: always",
                        "changes: a or b, when: manual",
                        "exists: c");
    }

    @Test
    void where_all_rules_decide_there_is_no_table() {
        coverage.add(
                "ci.yml",
                Simulation.of(ProjectFiles.none())
                        .text("build: {script: x, rules: [{when: always}]}")
                        .run(push()));

        assertThat(CoverageText.summary(coverage))
                .isEqualTo("Rules coverage: 1 of 1 rules decided something in this test run\n");
        assertThat(CoverageText.markdown(coverage)).contains("## Decided").doesNotContain("## Never");
    }

    @Test
    void assertions_add_to_the_coverage_of_the_test_run() {
        Pipeline pipeline = new Shop().define().file("only/in/this/test.yml");

        assertThat(pipeline).on(push()).isCreated();

        assertThat(RulesCoverage.ofThisRun().rules())
                .anyMatch(rule -> rule.file().equals("only/in/this/test.yml"));
    }
}
