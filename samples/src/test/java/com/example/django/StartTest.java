package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartTest {

    private final Pipeline pipeline = new Start().define();

    @Test
    void the_jobs_stand_in_the_order_of_their_stages() {
        assertThat(pipeline.jobs()).extracting(Job::name).containsExactly("build", "test", "deploy");
        assertThat(pipeline.effective().stageNames()).containsExactly(".pre", "build", "test", "deploy", ".post");
    }

    @Test
    void every_docker_job_has_a_daemon_beside_it() {
        assertThat(pipeline.jobs())
                .filteredOn(job -> job.image().equals(Optional.of(Django.DOCKER)))
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.servicesList().orElseThrow()).containsExactly(Django.DOCKER_DAEMON));
    }

    @Test
    void branches_and_tags_are_tested_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("build", "test", "deploy");
        assertThat(pipeline).on(push("feature")).runsOnly("build", "test");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("build", "test");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
