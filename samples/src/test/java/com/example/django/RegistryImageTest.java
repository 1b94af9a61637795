package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Image;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

class RegistryImageTest {

    private final Pipeline pipeline = new RegistryImage().define();
    private final Job build = pipeline.job("build").orElseThrow();
    private final Job test = pipeline.job("test").orElseThrow();

    @Test
    void the_tests_run_in_the_image_that_was_pushed() {
        assertThat(build.scriptList().orElseThrow()).last().isEqualTo("docker push \"" + Django.APP_IMAGE + "\"");
        assertThat(test.image()).contains(Image.of(Django.APP_IMAGE));
    }

    @Test
    void only_the_build_needs_docker() {
        assertThat(pipeline.jobs())
                .filteredOn(job -> job.servicesList().isPresent())
                .containsExactly(build);
    }

    @Test
    void a_deployment_is_not_cancelled_by_the_next_push() {
        Pipeline effective = pipeline.effective();

        assertThat(effective.job("deploy").orElseThrow().interruptible()).contains(false);
        assertThat(pipeline.appliedPractices()).contains("interruptible-by-default");
    }

    @Test
    void branches_and_tags_are_tested_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("build", "test", "deploy");
        assertThat(pipeline).on(push("feature")).runsOnly("build", "test");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("build", "test");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
