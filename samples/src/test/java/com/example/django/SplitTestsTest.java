package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Need;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTestsTest {

    private final Pipeline pipeline = new SplitTests().define();
    private final Job test = pipeline.job("test").orElseThrow();

    @Test
    void five_runners_share_the_tests() {
        assertThat(test.parallel()).contains(Parallel.of(5));
        assertThat(test.scriptList().orElseThrow())
                .singleElement()
                .asString()
                .contains("--splits \"$CI_NODE_TOTAL\"", "--group \"$CI_NODE_INDEX\"");
    }

    @Test
    void a_deployment_waits_for_all_of_them() {
        assertThat(pipeline.job("deploy").orElseThrow().needsList()).contains(List.of(Need.of("test")));
    }

    @Test
    void branches_and_tags_are_tested_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("build", "test", "deploy");
        assertThat(pipeline).on(push("feature")).runsOnly("build", "test");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("build", "test");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
