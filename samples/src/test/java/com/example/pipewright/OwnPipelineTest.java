package com.example.pipewright;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.matrix;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.schedule;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnPipelineTest {

    private final Pipeline pipeline = new OwnPipeline().define();

    @Test
    void it_is_written_where_gitlab_looks() {
        assertThat(pipeline.file()).isEqualTo(".gitlab-ci.yml");
    }

    @Test
    void the_whole_build_runs_on_the_oldest_and_the_newest_java() {
        var verify = pipeline.job("verify").orElseThrow();

        assertThat(verify.parallel()).contains(matrix(axis("JDK", "17", "25")));
        assertThat(verify.scriptList()).contains(List.of(".ci/run"));
    }

    @Test
    void merge_requests_and_the_default_branch_are_verified_and_nothing_else() {
        assertThat(pipeline).on(mergeRequest("feature")).runsOnly("verify: [17]", "verify: [25]");
        assertThat(pipeline).on(push()).runsOnly("verify");
        assertThat(pipeline).on(schedule()).runsOnly("verify");
        assertThat(pipeline).on(push("feature")).hasNoPipeline();
        assertThat(pipeline).on(tag("v1.0")).hasNoPipeline();
    }
}
