package com.example.first;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstPipelineTest {

    private final Pipeline pipeline = new FirstPipeline().define();

    @Test
    void nothing_is_wrong_with_it() {
        assertThat(pipeline.diagnostics()).isEmpty();
    }

    @Test
    void what_is_deployed_was_tested_on_the_newest_java() {
        Job test = pipeline.job("test").orElseThrow();

        assertThat(pipeline.job("deploy").orElseThrow().needsList()).contains(List.of(test.where("JAVA", "21")));
    }

    // region readme
    @Test
    void only_tags_deploy() {
        assertThat(pipeline).on(tag("v1.0")).runsOnly("build", "test", "deploy");
        assertThat(pipeline).on(push()).runsOnly("build", "test");
        assertThat(pipeline).on(mergeRequest("feature")).doesNotRun("deploy");
    }
    // endregion
}
