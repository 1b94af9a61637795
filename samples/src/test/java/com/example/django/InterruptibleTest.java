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
    void what_its_author_said_is_left_to_no_practice() {
        assertThat(pipeline.appliedPractices())
                .doesNotContain("interruptible-by-default", "serialised-deployments", "new-commit-cancels-old");
    }
}
