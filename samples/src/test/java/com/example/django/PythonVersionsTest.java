package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PythonVersionsTest {

    private final Pipeline pipeline = new PythonVersions().define();

    @Test
    void images_are_built_and_tested_for_the_same_versions() {
        assertThat(pipeline.job("build").orElseThrow().parallel())
                .contains(matrix(axis("PYTHON", "3.8", "3.9", "3.10", "3.11")))
                .isEqualTo(pipeline.job("test").orElseThrow().parallel());
    }

    @Test
    void a_version_is_a_text_and_not_a_number() {
        assertThat(pipeline.job("build").orElseThrow().parallel().orElseThrow().rows())
                .contains(Map.of("PYTHON", "3.10"));
        assertThat(pipeline.toYaml()).contains("- '3.10'\n").doesNotContain("- 3.10\n");
    }

    @Test
    void the_tests_of_a_version_wait_for_the_image_of_that_version_alone() {
        var build = pipeline.job("build").orElseThrow();

        assertThat(pipeline.job("test").orElseThrow().needsList()).contains(List.of(build.sameRow("PYTHON")));
        assertThat(pipeline.job("lint").orElseThrow().needsList()).contains(List.of(build.where("PYTHON", "3.11")));
    }

    @Test
    void branches_and_tags_run_all_jobs_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("build", "test", "lint");
        assertThat(pipeline).on(push("feature")).runsOnly("build", "test", "lint");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("build", "test", "lint");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
