package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChildPipelinesTest {

    private static Run run(String parent, String child, Scenario scenario) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", parent, "child.yml", child)))
                .run(scenario);
    }

    @Test
    void a_child_is_followed_with_its_source() {
        Run run = run(
                "c: {trigger: {include: child.yml}}\n",
                "a: {script: x, rules: [{if: $CI_PIPELINE_SOURCE == 'parent_pipeline'}]}\nb: {script: x, only: [pushes]}\n",
                Scenario.push("main"));
        assertThat(run.child("c").orElseThrow().jobNames()).containsExactly("a");
        assertThat(run.downstream()).extracting(Downstream::kind).containsExactly(Downstream.Kind.CHILD);
        assertThat(run.downstream()).extracting(Downstream::target).containsExactly("child.yml");
    }

    @Test
    void the_child_of_a_merge_request_is_one_too_so_that_jobs_without_rules_vanish() {
        Run run = run(
                "c: {trigger: {include: child.yml}, rules: [{if: $CI_MERGE_REQUEST_IID}]}\n",
                "a: {script: x}\nb: {script: x, rules: [{if: $CI_MERGE_REQUEST_IID}]}\n",
                Scenario.mergeRequest("x"));
        assertThat(run.child("c").orElseThrow().jobNames()).containsExactly("b");
    }

    @Test
    void variables_of_the_configuration_go_along_expanded_and_those_of_the_pipeline_only_when_asked() {
        String child =
                "a: {script: x, rules: [{if: $ENV == 'on-main' && $P == null}]}\nb: {script: x, rules: [{if: $P}]}\n";
        Scenario push = Scenario.push("main").variable("P", "1");
        String variables = "variables: {ENV: on-$CI_COMMIT_BRANCH}, ";
        assertThat(run("c: {" + variables + "trigger: {include: child.yml}}\n", child, push)
                        .child("c")
                        .orElseThrow()
                        .jobNames())
                .containsExactly("a");
        String forward = "forward: {yaml_variables: false, pipeline_variables: true}";
        assertThat(run("c: {" + variables + "trigger: {include: child.yml, " + forward + "}}\n", child, push)
                        .child("c")
                        .orElseThrow()
                        .jobNames())
                .containsExactly("b");
    }

    @Test
    void a_file_that_a_job_makes_is_opaque() {
        Run run = run("""
                g: {script: x, artifacts: {paths: [x.yml]}}
                c: {stage: deploy, trigger: {include: [{artifact: x.yml, job: g}]}}
                """, "", Scenario.push("main"));
        assertThat(run.isCreated()).isTrue();
        assertThat(run.downstream()).extracting(Downstream::kind).containsExactly(Downstream.Kind.DYNAMIC);
        assertThat(run.child("c")).isEmpty();
    }

    @Test
    void the_pipeline_of_another_project_is_named() {
        Run run = run("c: {trigger: group/other}\n", "", Scenario.push("main"));
        assertThat(run.downstream()).extracting(Downstream::kind).containsExactly(Downstream.Kind.PROJECT);
        assertThat(run.downstream()).extracting(Downstream::target).containsExactly("group/other");
    }

    @Test
    void children_of_children_are_followed_and_no_further() {
        String self = "c: {trigger: {include: child.yml}}\n";
        Run first = run(self, self, Scenario.push("main"));
        Run second = first.child("c").orElseThrow();
        Run third = second.child("c").orElseThrow();
        assertThat(third.downstream()).extracting(Downstream::kind).containsExactly(Downstream.Kind.TOO_DEEP);
        assertThat(third.execute(Outcomes.allSucceed()).state("c")).isEqualTo(JobState.FAILED);
    }

    @Test
    void inputs_reach_the_child() {
        Run run = run(
                "c: {trigger: {include: [{local: child.yml, inputs: {name: hello}}]}}\n",
                "spec: {inputs: {name: }}\n---\n'$[[ inputs.name ]]': {script: x}\n",
                Scenario.push("main"));
        assertThat(run.child("c").orElseThrow().jobNames()).containsExactly("hello");
    }

    @Test
    void a_child_that_cannot_be_made_fails_its_trigger() {
        Run run = run("c: {trigger: {include: child.yml}}\n", "a: {stage: nope, script: x}\n", Scenario.push("main"));
        assertThat(run.child("c").orElseThrow().refusedAt()).contains(Phase.CONFIG);
        assertThat(run.execute(Outcomes.allSucceed()).state("c")).isEqualTo(JobState.FAILED);
    }
}
