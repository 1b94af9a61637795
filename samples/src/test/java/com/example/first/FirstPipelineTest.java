package com.example.first;

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
}
