package com.example.pipewright;

import static dev.pipewright.gitlab.GitLab.axis;
import static dev.pipewright.gitlab.GitLab.matrix;
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
}
