package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import org.junit.jupiter.api.Test;

class FastZipTest {

    private final Pipeline pipeline = new FastZip().define();

    @Test
    void the_fast_archiver_is_on_for_all_jobs() {
        assertThat(pipeline.toYaml()).contains("""
                variables:
                  FF_USE_FASTZIP: 'true'
                  ARTIFACT_COMPRESSION_LEVEL: fast
                  CACHE_COMPRESSION_LEVEL: fastest
                """);
        assertThat(pipeline.jobs()).allSatisfy(job -> assertThat(job.inherit()).isEmpty());
    }

    @Test
    void collected_files_are_kept_only_as_long_as_the_tests_need_them() {
        assertThat(pipeline.job("assets")
                        .orElseThrow()
                        .artifacts()
                        .orElseThrow()
                        .expireIn())
                .contains("2 hours");
    }

    @Test
    void branches_and_tags_run_all_jobs_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("assets", "test");
        assertThat(pipeline).on(push("feature")).runsOnly("assets", "test");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("assets", "test");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
