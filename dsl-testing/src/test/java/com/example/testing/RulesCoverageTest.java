package com.example.testing;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.coverage.CoverageText;
import dev.pipewright.assertion.coverage.CoveredRule;
import dev.pipewright.assertion.coverage.RulesCoverage;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.drone.woodpecker.WoodpeckerVerdict;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
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
    void a_condition_of_drone_decides_where_it_keeps_something_away() {
        DroneConfiguration file = DroneConfiguration.parse("""
                kind: pipeline
                name: build
                trigger: {event: {exclude: [pull_request]}, branch: main}
                steps:
                  - {name: publish, image: "alpine:3", when: {event: [tag, push], ref: [refs/tags/v*]}}
                  - {name: tell, image: "alpine:3", when: {status: [failure]}}
                """);
        List.of(Build.push("main"), Build.push("x"), Build.pullRequest(7, "x", "main"))
                .forEach(build -> coverage.add(file, Verdict.of(file.text(), build)));

        assertThat(told(coverage.rules()))
                .containsExactly(
                        ".drone.yml build 1 1/3",
                        ".drone.yml build 2 1/3",
                        ".drone.yml build > publish 1 0/1",
                        ".drone.yml build > publish 2 1/1");
        assertThat(coverage.rules())
                .extracting(CoveredRule::says)
                .containsExactly("event: not pull_request", "branch: main", "event: tag or push", "ref: refs/tags/v*");
    }

    @Test
    void an_item_of_when_in_woodpecker_decides_where_it_lets_something_run() {
        WoodpeckerConfiguration workflows = WoodpeckerConfiguration.parse("""
                when:
                  - {event: push, branch: main}
                  - event: tag
                steps:
                  - {name: build, image: "alpine:3", commands: [make], when: [{event: cron}]}
                """, ".woodpecker/build.yaml");
        WoodpeckerEvent push = WoodpeckerEvent.push("main");
        coverage.add(workflows, WoodpeckerVerdict.of(workflows.texts(), push));

        assertThat(told(coverage.rules()))
                .containsExactly("build build 1 1/1", "build build 2 0/1", "build build > build 1 0/1");
        assertThat(coverage.rules())
                .extracting(CoveredRule::says)
                .containsExactly("event: push, branch: main", "event: tag", "event: cron");
    }

    @Test
    void assertions_add_to_the_coverage_of_the_test_run() {
        Pipeline pipeline = new Shop().define().file("only/in/this/test.yml");

        assertThat(pipeline).on(push()).isCreated();

        assertThat(RulesCoverage.ofThisRun().rules())
                .anyMatch(rule -> rule.file().equals("only/in/this/test.yml"));
    }
}
