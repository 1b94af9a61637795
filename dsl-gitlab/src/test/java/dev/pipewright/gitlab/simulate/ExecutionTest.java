package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExecutionTest {

    private static final String STAGES = """
            build: {stage: build, script: x}
            test: {stage: test, script: x}
            report: {stage: test, script: x, when: on_failure}
            clean: {stage: .post, script: x, when: always}
            """;

    private static Execution execute(String yaml, Outcomes outcomes) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", yaml)))
                .run(Scenario.push("main"))
                .execute(outcomes);
    }

    @Test
    void all_goes_well() {
        Execution execution = execute(STAGES, Outcomes.allSucceed());
        assertThat(execution.ran()).containsExactly("build", "test", "clean");
        assertThat(execution.jobs(JobState.SKIPPED)).containsExactly("report");
        assertThat(execution.state()).isEqualTo(JobState.SUCCESS);
    }

    @Test
    void behind_a_failed_stage_run_those_that_ask_for_it() {
        Execution execution = execute(STAGES, Outcomes.allSucceed().fails("build"));
        assertThat(execution.state("build")).isEqualTo(JobState.FAILED);
        assertThat(execution.ran()).containsExactly("build", "report", "clean");
        assertThat(execution.state("test")).isEqualTo(JobState.SKIPPED);
        assertThat(execution.state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void a_failure_that_is_allowed_stops_nothing() {
        Execution execution = execute(
                "a: {stage: build, script: x, allow_failure: true}\nb: {script: x}\n",
                Outcomes.allSucceed().fails("a"));
        assertThat(execution.state("a")).isEqualTo(JobState.WARNING);
        assertThat(execution.state("b")).isEqualTo(JobState.SUCCESS);
        assertThat(execution.state()).isEqualTo(JobState.SUCCESS);
    }

    @Test
    void some_exit_codes_may_be_allowed() {
        String yaml = "a: {stage: build, script: x, allow_failure: {exit_codes: [42]}}\nb: {script: x}\n";
        assertThat(execute(yaml, Outcomes.allSucceed().exits("a", 42)).state("b"))
                .isEqualTo(JobState.SUCCESS);
        assertThat(execute(yaml, Outcomes.allSucceed().exits("a", 1)).state("b"))
                .isEqualTo(JobState.SKIPPED);
    }

    @Test
    void a_manual_job_that_must_be_started_holds_up_later_stages() {
        String yaml =
                "gate: {stage: build, script: x, rules: [{when: manual}]}\nb: {script: x}\nfree: {script: x, needs: []}\n";
        Execution waiting = execute(yaml, Outcomes.allSucceed());
        assertThat(waiting.state("gate")).isEqualTo(JobState.MANUAL);
        assertThat(waiting.state("b")).isEqualTo(JobState.WAITING);
        assertThat(waiting.ran()).containsExactly("free");
        assertThat(waiting.state()).isEqualTo(JobState.MANUAL);
        assertThat(execute(yaml, Outcomes.allSucceed().starts("gate")).ran()).containsExactly("gate", "b", "free");
    }

    @Test
    void a_manual_job_that_need_not_be_started_holds_up_only_those_that_need_it() {
        Execution execution = execute("""
                gate: {stage: build, script: x, when: manual}
                b: {script: x}
                needing: {script: x, needs: [gate]}
                """, Outcomes.allSucceed());
        assertThat(execution.state("gate")).isEqualTo(JobState.MANUAL);
        assertThat(execution.state("b")).isEqualTo(JobState.SUCCESS);
        assertThat(execution.state("needing")).isEqualTo(JobState.WAITING);
    }

    @Test
    void what_needs_a_skipped_job_is_skipped_whatever_its_stage_does() {
        Execution execution = execute("""
                a: {stage: build, script: x}
                b: {script: x, needs: [a]}
                c: {stage: deploy, script: x, needs: [b]}
                d: {stage: deploy, script: x, needs: []}
                """, Outcomes.allSucceed().fails("a"));
        assertThat(execution.jobs(JobState.SKIPPED)).containsExactly("b", "c");
        assertThat(execution.state("d")).isEqualTo(JobState.SUCCESS);
    }

    @Test
    void the_name_in_the_configuration_stands_for_all_instances() {
        Execution execution = execute(
                "a: {stage: build, script: x, parallel: 2}\nb: {script: x}\n",
                Outcomes.allSucceed().fails("a"));
        assertThat(execution.jobs(JobState.FAILED)).containsExactly("a 1/2", "a 2/2");
        assertThat(execution.state("b")).isEqualTo(JobState.SKIPPED);
    }

    @Test
    void a_trigger_that_waits_fails_with_its_child() {
        Run run = Simulation.of(ProjectFiles.of(Map.of(
                        ".gitlab-ci.yml", "c: {trigger: {include: child.yml, strategy: depend}}\n",
                        "child.yml", "d: {trigger: {include: gone.yml}}\n")))
                .run(Scenario.push("main"));
        assertThat(run.execute(Outcomes.allSucceed()).state("c")).isEqualTo(JobState.FAILED);
    }

    @Test
    void a_job_that_is_not_there_has_no_outcome() {
        assertThatThrownBy(
                        () -> execute("a: {script: x}\n", Outcomes.allSucceed().fails("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the pipeline has no job \"b\"; it has [a]");
    }

    private static Execution parent(String strategy, Outcomes outcomes) {
        Map<String, String> files = Map.of(
                ".gitlab-ci.yml",
                "docs: {stage: build, trigger: {include: docs.yml" + strategy + "}}\nbuild: {stage: test, script: x}\n",
                "docs.yml",
                "build: {stage: build, script: x}\nsite: {script: x}\nship: {stage: deploy, script: x, rules: [{when: manual}]}\n");
        return Simulation.of(ProjectFiles.of(files)).run(Scenario.push("main")).execute(outcomes);
    }

    @Test
    void the_jobs_of_a_child_run_as_well() {
        Execution execution = parent("", Outcomes.allSucceed().fails("site").starts("docs > ship"));
        assertThat(execution.child("docs").orElseThrow().state("site")).isEqualTo(JobState.FAILED);
        assertThat(execution.child("docs").orElseThrow().state("ship")).isEqualTo(JobState.SKIPPED);
        assertThat(execution.state("docs")).as("nobody waits for the child").isEqualTo(JobState.SUCCESS);
        assertThat(execution.state()).isEqualTo(JobState.SUCCESS);
    }

    @Test
    void a_name_means_the_own_job_first_and_a_path_that_of_the_child() {
        String depend = ", strategy: depend";
        Execution own = parent(depend, Outcomes.allSucceed().fails("build").starts("ship"));
        assertThat(own.state("build")).isEqualTo(JobState.FAILED);
        assertThat(own.child("docs").orElseThrow().state()).isEqualTo(JobState.SUCCESS);
        Execution below = parent(depend, Outcomes.allSucceed().fails("docs > build"));
        assertThat(below.state("docs")).isEqualTo(JobState.FAILED);
        assertThat(below.child("docs").orElseThrow().state("site")).isEqualTo(JobState.SKIPPED);
        assertThat(below.state("build")).isEqualTo(JobState.SKIPPED);
    }

    @Test
    void a_child_that_waits_for_a_person_holds_up_who_depends_on_it() {
        Execution depends = parent(", strategy: depend", Outcomes.allSucceed());
        assertThat(depends.state("docs")).isEqualTo(JobState.WAITING);
        assertThat(depends.state("build")).isEqualTo(JobState.WAITING);
        Execution mirrors = parent(", strategy: mirror", Outcomes.allSucceed());
        assertThat(mirrors.state("docs")).isEqualTo(JobState.MANUAL);
        assertThat(mirrors.state()).isEqualTo(JobState.MANUAL);
        assertThat(parent("", Outcomes.allSucceed()).state()).isEqualTo(JobState.SUCCESS);
    }

    @Test
    void of_several_pipelines_each_is_told_of_its_own_jobs() {
        Run run =
                Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", STAGES))).run(Scenario.push("main"));
        Outcomes outcomes = Outcomes.allSucceed().fails("gone", "build").starts("other", "other");
        assertThat(run.execute(outcomes.knownTo(run)).state()).isEqualTo(JobState.FAILED);
        assertThatThrownBy(() -> run.execute(outcomes)).isInstanceOf(IllegalArgumentException.class);
    }
}
