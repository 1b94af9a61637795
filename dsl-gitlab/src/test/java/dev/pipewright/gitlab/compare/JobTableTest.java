package dev.pipewright.gitlab.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import dev.pipewright.table.EventTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobTableTest {

    private static final List<NamedScenario> EVENTS = NamedScenario.standard();

    private static Simulation simulation(String yaml) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", yaml, "docs.yml", """
                site: {script: x}
                pdf: {script: x, rules: [{if: $CI_COMMIT_TAG}]}
                """)));
    }

    @Test
    void each_job_has_a_row_and_each_event_a_column() {
        assertThat(JobTable.of(simulation("""
                        stages: [build, deploy]
                        build: {stage: build, script: make, rules: [{when: always}]}
                        deploy: {stage: deploy, script: x, rules: [{if: $CI_COMMIT_TAG, when: manual}]}
                        """), EVENTS).text()).isEqualTo("""
                        job     stage   push    branch  mr      tag             schedule
                        build   build   always  always  always  always          always
                        deploy  deploy  –       –       –       manual, blocks  –
                        """);
    }

    @Test
    void a_cell_tells_how_a_job_starts_and_whether_its_failure_counts() {
        EventTable table = JobTable.of(simulation("""
                later: {script: x, when: delayed, start_in: 1 day}
                weak: {script: x, allow_failure: true}
                asked: {script: x, when: manual}
                """), EVENTS);
        assertThat(table.rows())
                .extracting(row -> row.cells().get(0))
                .containsExactly("after 1 day", "✓, may fail", "manual");
    }

    @Test
    void instances_that_behave_alike_share_a_row() {
        EventTable table = JobTable.of(simulation("""
                alike: {script: x, parallel: 3}
                apart:
                  script: x
                  parallel: {matrix: [{OS: [linux, mac]}]}
                  rules: [{if: $OS == "linux"}, {if: $CI_COMMIT_TAG}]
                """), EVENTS);
        assertThat(table.rows())
                .extracting(EventTable.Row::name)
                .containsExactly("alike ×3", "apart: [linux]", "apart: [mac]");
        assertThat(table.rows().get(2).cells()).containsExactly("–", "–", "–", "✓", "–");
    }

    @Test
    void jobs_of_child_pipelines_stand_below_the_job_that_starts_them() {
        EventTable table = JobTable.of(simulation("docs: {trigger: {include: docs.yml}}"), EVENTS);
        assertThat(table.rows())
                .extracting(EventTable.Row::name, row -> row.head().get(1))
                .containsExactly(tuple("docs", "test"), tuple("docs > site", "test"), tuple("docs > pdf", "test"));
        assertThat(table.rows().get(2).cells()).containsExactly("–", "–", "–", "✓", "–");
    }

    @Test
    void an_event_without_a_pipeline_says_why() {
        assertThat(JobTable.of(simulation("""
                        workflow: {rules: [{if: $CI_COMMIT_BRANCH == "main"}]}
                        a: {script: x, needs: [{job: b}]}
                        b: {script: x, rules: [{if: $CI_PIPELINE_SOURCE == "push"}]}
                        """), EVENTS).notes())
                .satisfiesExactly(
                        note -> assertThat(note)
                                .isEqualTo("branch: no pipeline: workflow is absent: rule 1 needs"
                                        + " $CI_COMMIT_BRANCH == \"main\", and CI_COMMIT_BRANCH is \"feature/x\""),
                        note -> assertThat(note).startsWith("mr: no pipeline: workflow is absent"),
                        note -> assertThat(note).startsWith("tag: no pipeline: workflow is absent"),
                        note -> assertThat(note)
                                .startsWith("schedule: refused: 'a' job needs 'b' job, but 'b' does not exist"));
    }

    @Test
    void no_job_left_and_a_skipped_event_are_told_apart() {
        Simulation simulation = simulation("a: {script: x, only: [tags]}");
        assertThat(JobTable.of(
                                simulation,
                                List.of(
                                        new NamedScenario("push", Scenario.push()),
                                        new NamedScenario(
                                                "skip", Scenario.push().message("x [skip ci]"))))
                        .notes())
                .containsExactly(
                        "push: no pipeline: no job is left", "skip: no pipeline: the commit message asks for none");
    }

    @Test
    void markdown_is_safe_from_what_people_call_their_jobs() {
        assertThat(JobTable.of(
                                simulation("'a|`b`<i>': {script: x}"),
                                List.of(new NamedScenario("push", Scenario.push())))
                        .markdown())
                .isEqualTo("""
                        | job           | stage | push |
                        | ------------- | :---: | :--: |
                        | ``a\\|`b`<i>`` | test  | ✓    |
                        """);
    }
}
