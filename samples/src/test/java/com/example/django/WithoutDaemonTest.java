package com.example.django;

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
}
