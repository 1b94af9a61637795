package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static Run run(String yaml, Scenario scenario) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", yaml, "docs/a.md", "")))
                .run(scenario);
    }

    @Test
    void skip_ci_keeps_a_push_from_a_pipeline_but_not_a_schedule() {
        String yaml = "a: {script: x}\n";
        Run push = run(yaml, Scenario.push("main").message("wip [skip ci]"));
        assertThat(push.refusedAt()).contains(Phase.SKIP);
        assertThat(push.errors()).isEmpty();
        assertThat(run(yaml, Scenario.push("main").message("wip [CI-SKIP]")).isCreated())
                .isFalse();
        assertThat(run(yaml, Scenario.schedule("main").message("wip [skip ci]")).isCreated())
                .isTrue();
    }

    @Test
    void a_broken_configuration_is_refused_in_gitlabs_words() {
        Run run = run("a: {stage: nope, script: x}\n", Scenario.push("main"));
        assertThat(run.refusedAt()).contains(Phase.CONFIG);
        assertThat(run.errors())
                .containsExactly(
                        "a job: chosen stage nope does not exist; available stages are .pre, build, test, deploy,"
                                + " .post");
    }

    @Test
    void what_a_rule_says_wins_over_the_job() {
        Run run = run("""
                a:
                  script: x
                  allow_failure: true
                  variables: {A: job, B: job}
                  rules:
                    - if: $CI_COMMIT_TAG
                    - if: $CI_COMMIT_BRANCH
                      when: manual
                      allow_failure: false
                      interruptible: true
                      variables: {A: rule}
                """, Scenario.push("main"));
        RunJob job = run.job("a").orElseThrow();
        assertThat(job.when()).isEqualTo(When.MANUAL);
        assertThat(job.allowFailure()).isFalse();
        assertThat(job.interruptible()).isTrue();
        assertThat(job.variables()).containsExactly(Map.entry("A", "rule"), Map.entry("B", "job"));
        assertThat(job.decision().rule()).contains(2);
        assertThat(job.decision().origin().line()).isEqualTo(7);
    }

    @Test
    void a_need_of_a_job_that_its_rules_leave_out_refuses_the_pipeline() {
        Run run = run("""
                a: {script: x, rules: [{if: $CI_COMMIT_TAG}]}
                b: {script: x, needs: [a]}
                """, Scenario.push("main"));
        assertThat(run.refusedAt()).contains(Phase.SEED);
        assertThat(run.errors().get(0)).startsWith("'b' job needs 'a' job, but 'a' does not exist in the pipeline.");
        assertThat(run.jobs()).isEmpty();
    }

    @Test
    void jobs_before_and_after_all_others_make_no_pipeline() {
        Run run = run("a: {stage: .pre, script: x}\n", Scenario.push("main"));
        assertThat(run.refusedAt()).contains(Phase.POPULATE);
        assertThat(run.jobs()).isEmpty();
        assertThat(run.leftovers()).extracting(RunJob::name).containsExactly("a");
    }

    @Test
    void variables_of_a_stronger_level_win() {
        String yaml = "variables: {A: yaml}\na: {script: x, rules: [{if: $A == 'pipeline'}]}\nz: {script: x}\n";
        Scenario push = Scenario.push("main").projectVariable("A", "project");
        assertThat(run(yaml, push).jobNames()).containsExactly("z");
        assertThat(run(yaml, push.variable("A", "pipeline")).jobNames()).containsExactly("a", "z");
    }

    @Test
    void the_workflow_names_the_pipeline_and_gives_variables_to_its_jobs() {
        Run run = run("""
                variables: {A: root}
                workflow:
                  name: for $CI_COMMIT_BRANCH
                  rules: [{if: $CI_COMMIT_BRANCH, variables: {A: workflow}}]
                a: {script: x}
                """, Scenario.push("main"));
        assertThat(run.workflow().orElseThrow().name()).contains("for main");
        assertThat(run.job("a").orElseThrow().variables()).containsEntry("A", "workflow");
    }

    @Test
    void existing_files_of_the_scenario_stand_for_those_of_the_project() {
        String yaml = "a: {script: x, rules: [{exists: ['docs/*.md']}]}\nz: {script: x}\n";
        assertThat(run(yaml, Scenario.push("main")).jobNames()).contains("a");
        assertThat(run(yaml, Scenario.push("main").existing("b")).jobNames()).doesNotContain("a");
    }

    @Test
    void an_empty_push_changes_nothing_and_a_tag_everything() {
        String yaml = "a: {script: x, rules: [{changes: ['**/*']}]}\nz: {script: x}\n";
        assertThat(run(yaml, Scenario.push("main").changing()).jobNames()).containsExactly("z");
        assertThat(run(yaml, Scenario.tag("v1")).jobNames()).containsExactly("a", "z");
    }

    @Test
    void compare_to_asks_for_other_changes() {
        String yaml = "a: {script: x, rules: [{changes: {paths: [b], compare_to: main}}]}\nz: {script: x}\n";
        Scenario push = Scenario.push("x").changing("c");
        assertThat(run(yaml, push).jobNames()).containsExactly("z");
        assertThat(run(yaml, push.changingSince("main", "b", "c")).jobNames()).containsExactly("a", "z");
    }
}
