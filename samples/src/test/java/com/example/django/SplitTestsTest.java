package com.example.django;

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
}
