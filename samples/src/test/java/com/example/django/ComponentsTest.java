package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.CiFile;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    private final Pipeline pipeline = new Components().define();

    @Test
    void there_is_a_file_for_the_parent_and_one_for_each_child() {
        assertThat(pipeline.files())
                .extracting(CiFile::path)
                .containsExactly(
                        "django/4-components.gitlab-ci.yml",
                        "django/4-frontend.gitlab-ci.yml",
                        "django/4-backend.gitlab-ci.yml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontend", "backend"})
    void a_component_runs_where_its_folder_changed(String component) {
        Job trigger = pipeline.job(component).orElseThrow();

        assertThat(trigger.rulesList().orElseThrow())
                .singleElement()
                .satisfies(rule ->
                        assertThat(rule.changes().orElseThrow().pathsList()).contains(List.of(component + "/**/*")));
    }

    @Test
    void every_job_of_a_child_also_runs_for_merge_requests() {
        assertThat(ChildPipeline.of(pipeline))
                .hasSize(2)
                .flatExtracting(child -> child.pipeline().jobs())
                .allSatisfy(job -> assertThat(job.rulesList().orElseThrow()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontend", "backend"})
    void a_change_in_a_component_starts_its_tests_alone(String component) {
        String file = component + "/a.txt";

        assertThat(pipeline)
                .on(push().changing(file))
                .runsOnly(component)
                .child(component, child -> child.runsOnly(component + "-test"));
        assertThat(pipeline)
                .on(mergeRequest("feature").changing(file))
                .runsOnly(component)
                .child(component, child -> child.runsOnly(component + "-test"));
    }

    @Test
    void tags_and_other_branches_have_no_pipeline() {
        assertThat(pipeline).on(tag("v1.0")).hasNoPipeline();
        assertThat(pipeline).on(push("feature")).hasNoPipeline();
        assertThat(pipeline).on(push().changing("README.md")).isEmpty();
    }
}
