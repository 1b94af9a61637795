package com.example.django;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Sharing;
import org.junit.jupiter.api.Test;

class GlobalCacheTest {

    private final Pipeline pipeline = new GlobalCache().define();

    @Test
    void one_job_writes_the_cache_and_the_other_reads_it() {
        assertThat(GlobalCache.GLOBAL_CACHE.policy()).contains(PULL_PUSH);
        assertThat(pipeline.job("install").orElseThrow().cacheList()).isEmpty();
        assertThat(pipeline.job("test").orElseThrow().cacheList().orElseThrow())
                .singleElement()
                .satisfies(cache -> assertThat(cache.policy()).contains(PULL))
                .extracting(Cache::key, Cache::pathsList)
                .containsExactly(GlobalCache.GLOBAL_CACHE.key(), GlobalCache.GLOBAL_CACHE.pathsList());
    }

    @Test
    void the_cache_is_an_anchor_and_the_reader_says_only_what_differs() {
        assertThat(pipeline.toYaml()).contains("""
                  cache: &global_cache
                    key: $CI_COMMIT_REF_SLUG
                    paths:
                      - .cache/pip
                    policy: pull-push
                """, """
                test:
                  stage: test
                  cache:
                    <<: *global_cache
                    policy: pull
                """);
    }

    @Test
    void written_out_it_means_the_same() {
        assertThat(pipeline.sharing(Sharing.INLINE).toYaml())
                .doesNotContain("&", "*")
                .contains("""
                test:
                  stage: test
                  cache:
                    key: $CI_COMMIT_REF_SLUG
                    paths:
                      - .cache/pip
                    policy: pull
                """);
    }

    @Test
    void branches_and_tags_run_all_jobs_and_merge_requests_have_no_pipeline() {
        assertThat(pipeline).on(push()).runsOnly("install", "test");
        assertThat(pipeline).on(push("feature")).runsOnly("install", "test");
        assertThat(pipeline).on(tag("v1.0")).runsOnly("install", "test");
        assertThat(pipeline).on(mergeRequest("feature")).hasNoPipeline();
    }
}
