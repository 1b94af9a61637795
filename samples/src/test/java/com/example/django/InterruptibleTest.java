package com.example.django;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

class InterruptibleTest {

    private final Pipeline pipeline = new Interruptible().define().effective();

    @Test
    void only_the_deployment_goes_on() {
        assertThat(pipeline.jobs())
                .filteredOn(job -> job.interruptible().isPresent())
                .singleElement()
                .satisfies(job -> assertThat(job.interruptible()).contains(false))
                .extracting(Job::name)
                .isEqualTo("deploy");
    }

    @Test
    void there_is_nothing_left_for_a_practice_to_improve() {
        assertThat(pipeline.appliedPractices()).isEmpty();
    }
}
