package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

class InterruptibleTest {

    private final Pipeline pipeline = new Interruptible().define().effective();

    @Test
    void only_the_deployment_goes_on() {
        assertThat(pipeline.jobs())
                .filteredOn(job -> job.interruptible().isPresent())
                .singleElement()
                .satisfies(job -> assertThat(job.interruptible()).contains(false))
                .extracting(Job::name)
                .isEqualTo("deploy");
    }

    @Test
    void what_its_author_said_is_left_to_no_practice() {
        assertThat(pipeline.appliedPractices())
                .doesNotContain("interruptible-by-default", "serialised-deployments", "new-commit-cancels-old");
    }

    @Test
    void branches_and_tags_are_tested_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("build", "test", "deploy");
        assertThat(pipeline).on(push("feature")).runsOnly("build", "test");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("build", "test");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
