package dev.pipewright.gitlab.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.NamedScenario;
import dev.pipewright.gitlab.simulate.Simulation;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PipelineDiffTest {

    private static final String OLD = """
            stages: [build, test, deploy]
            build: {stage: build, script: [make], parallel: 2}
            docs: {stage: test, script: x, rules: [{if: $CI_COMMIT_BRANCH}]}
            deploy: {stage: deploy, script: x, needs: [build], rules: [{if: $CI_COMMIT_TAG, when: manual}]}
            """;
    private static final String NEW = """
            stages: [build, test, deploy]
            build: {stage: build, script: [make, install], parallel: 2, variables: {LEVEL: "2"}}
            lint: {stage: test, script: x, rules: [{if: $CI_PIPELINE_SOURCE == "merge_request_event"}]}
            deploy: {stage: deploy, script: x, rules: [{if: $CI_COMMIT_TAG}]}
            """;

    private static PipelineDiff diff(String before, String after) {
        return PipelineDiff.of(simulation(before), simulation(after), NamedScenario.standard());
    }

    private static Simulation simulation(String yaml) {
        return Simulation.of(ProjectFiles.of(Map.of(".gitlab-ci.yml", yaml)));
    }

    private static EventDiff on(PipelineDiff diff, String event) {
        return diff.events().stream()
                .filter(each -> each.scenario().name().equals(event))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jobs_are_gained_and_lost_event_by_event() {
        PipelineDiff diff = diff(OLD, NEW);
        assertThat(on(diff, "mr").gained()).containsExactly("lint");
        assertThat(on(diff, "mr").lost()).isEmpty();
        assertThat(on(diff, "push").gained()).isEmpty();
        assertThat(on(diff, "push").lost()).containsExactly("docs");
        assertThat(on(diff, "mr").pipeline()).contains("there is a pipeline now; before: no pipeline: no job is left");
    }

    @Test
    void what_stays_is_compared_keyword_by_keyword() {
        JobChange deploy = on(diff(OLD, NEW), "tag").changed().get(2);
        assertThat(deploy.job()).isEqualTo("deploy");
        assertThat(deploy.attributes()).extracting(AttributeChange::attribute).containsExactly("when", "needs");
        assertThat(deploy.attributes().get(0).lines()).containsExactly("- manual", "+ on_success");
        assertThat(deploy.attributes().get(1).after()).isEmpty();
        assertThat(on(diff(OLD, NEW), "tag").changed().get(0).attributes())
                .extracting(AttributeChange::attribute)
                .containsExactly("script", "variables.LEVEL");
    }

    @Test
    void another_way_to_write_the_same_is_no_difference() {
        PipelineDiff diff = diff(OLD, """
                .branches: {rules: [{if: $CI_COMMIT_BRANCH != null}]}
                stages: [build, test, deploy]
                deploy: {stage: deploy, script: [x], needs: [{job: build}], rules: [{if: $CI_COMMIT_TAG, when: manual}]}
                build: {stage: build, script: make, parallel: 2}
                docs: {extends: .branches, stage: test, script: x}
                """);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text()).isEqualTo("the same pipelines on push, branch, mr, tag, schedule\n");
    }

    @Test
    void the_text_has_a_table_and_what_changes() {
        assertThat(diff(OLD, NEW).text()).isEqualTo("""
                1 job gained, 1 job lost, 3 jobs changed on push, branch, mr, tag, schedule

                job       push  branch  mr   tag         schedule
                build ×2  ~ ✓   ~ ✓     –    ~ ✓         ~ ✓
                lint      –     –       + ✓  –           –
                deploy    –     –       –    manual → ✓  –
                docs      - ✓   - ✓     –    –           - ✓

                mr: there is a pipeline now; before: no pipeline: no job is left

                build ×2 (push, branch, tag, schedule)
                  script:
                  + install
                  variables.LEVEL:
                  + 2

                deploy (tag)
                  when:
                  - manual
                  + on_success
                  needs:
                  - build 1/2
                  - build 2/2
                """);
    }

    @Test
    void markdown_hides_the_details_and_keeps_fences_whole() {
        assertThat(diff("a: {script: x}", "a: {script: [x, 'echo ```']}").markdown())
                .isEqualTo("""
                **Pipeline:** 1 job changed on push, branch, mr, tag, schedule.

                | job | push | branch | mr  | tag | schedule |
                | --- | :--: | :----: | :-: | :-: | :------: |
                | `a` | ~ ✓  | ~ ✓    | –   | ~ ✓ | ~ ✓      |

                <details><summary>Changed attributes</summary>

                `a` on push, branch, tag, schedule:

                ````diff
                script:
                + echo ```
                ````

                </details>
                """);
    }

    @Test
    void a_version_that_is_refused_says_so() {
        PipelineDiff diff = diff("a: {script: x}", "a: {script: x, needs: [b]}");
        assertThat(diff.isEmpty()).isFalse();
        assertThat(on(diff, "push").pipeline()).contains("refused: a job: undefined need: b");
    }

    @Test
    void a_list_in_another_order_is_shown_whole() {
        assertThat(on(diff("a: {script: [x, y]}", "a: {script: [y, x]}"), "push")
                        .changed()
                        .get(0)
                        .attributes()
                        .get(0)
                        .lines())
                .containsExactly("- x", "- y", "+ y", "+ x");
    }
}
