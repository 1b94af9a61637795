package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class WithoutDaemonTest {

    private final Pipeline pipeline = new WithoutDaemon().define();

    @Test
    void no_job_wants_a_daemon() {
        assertThat(pipeline.jobs())
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.servicesList()).isEmpty());
    }

    @Test
    void the_entrypoint_of_kaniko_gives_way_to_a_shell() {
        assertThat(pipeline.job("kaniko").orElseThrow().image().orElseThrow().entrypointList())
                .contains(List.of(""));
    }

    @Test
    void a_command_of_several_lines_stays_one_command() {
        assertThat(pipeline.job("kaniko").orElseThrow().scriptList().orElseThrow())
                .singleElement()
                .asString()
                .startsWith("/kaniko/executor \\\n");
    }

    @Test
    void branches_and_tags_run_all_jobs_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("kaniko", "buildah");
        assertThat(pipeline).on(push("feature")).runsOnly("kaniko", "buildah");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("kaniko", "buildah");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
