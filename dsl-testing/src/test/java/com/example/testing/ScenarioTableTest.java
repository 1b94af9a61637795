package com.example.testing;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.Event;
import dev.pipewright.assertion.ScenarioTable;
import dev.pipewright.assertion.TestedPipeline;
import dev.pipewright.gitlab.simulate.Scenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioTableTest {

    @Test
    void jobs_stand_by_stage_and_children_below_what_starts_them() {
        assertThat(ScenarioTable.of(TestedPipeline.of(new Shop().define()), Event.standard())
                        .toMarkdown())
                .isEqualTo("""
                        | job         | push to main | push to a branch | merge request | merge request of a fork | tag            | schedule | by hand |
                        | ----------- | ------------ | ---------------- | ------------- | ----------------------- | -------------- | -------- | ------- |
                        | compile     | ✓            | ✓                | ✓             | ✓                       | ✓              | ✓        | ✓       |
                        | test ×2     | ✓            | ✓                | ✓             | ✓                       | ✓              | –        | ✓       |
                        | docs        | ✓            | –                | –             | –                       | –              | ✓        | ✓       |
                        | docs / site | ✓            | –                | –             | –                       | –              | ✓        | ✓       |
                        | deploy      | –            | –                | –             | –                       | manual, blocks | –        | –       |
                        """);
    }

    @Test
    void an_event_without_a_pipeline_says_so_in_a_row_of_its_own() {
        TestedPipeline pipeline = TestedPipeline.yaml("""
                workflow: {rules: [{if: $CI_COMMIT_REF_NAME != "wip"}]}
                build: {script: x, rules: [{if: $CI_COMMIT_BRANCH, when: delayed, start_in: 1 day}]}
                weak|er: {script: x, allow_failure: true, rules: [{if: $CI_COMMIT_REF_NAME == "main"}]}
                n:
                  script: x
                  parallel: 2
                  rules: [{if: $CI_COMMIT_REF_NAME == "main" && $CI_NODE_INDEX == "1"}, {if: $CI_COMMIT_REF_NAME == "main", when: manual}]
                needy: {script: x, needs: [build], rules: [{if: $CI_COMMIT_TAG == "v2"}]}
                """);
        List<Event> events = List.of(
                new Event("main", push()),
                new Event("wip", push("wip")),
                new Event("v1", tag("v1")),
                new Event("v2", tag("v2")),
                new Event("skipped", push().message("[ci skip]")));

        assertThat(ScenarioTable.of(pipeline, events)).hasToString("""
                | job        | main                    | wip | v1    | v2      | skipped |
                | ---------- | ----------------------- | --- | ----- | ------- | ------- |
                | *pipeline* | ✓                       | –   | empty | refused | –       |
                | build      | after 1 day             | –   | –     | –       | –       |
                | weak\\|er   | ✓, may fail             | –   | –     | –       | –       |
                | n ×2       | ✓ ×1, manual, blocks ×1 | –   | –     | –       | –       |
                | needy      | –                       | –   | –     | –       | –       |
                """);
    }

    @Test
    void the_committed_table_is_held() {
        assertThat(new Shop().define()).matchesTable(Path.of("src/test/resources/shop-events.md"));
    }

    @Test
    void the_standard_events_are_all_different() {
        assertThat(Event.standard())
                .hasSize(7)
                .extracting(Event::scenario)
                .doesNotHaveDuplicates()
                .contains(push(), tag("v1.0.0"), Scenario.schedule());
    }
}
