package com.example.django;

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
}
