package com.example.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.junit.PipelineTest;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Run by {@link PipelineTestTest} alone: of its two tests one must fail. */
@PipelineTest
class AllDefinitionsCase {

    @Test
    void all(List<Pipeline> all) {
        assertThat(all).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void one(Pipeline one) {
        assertThat(one).isNotNull();
    }
}
