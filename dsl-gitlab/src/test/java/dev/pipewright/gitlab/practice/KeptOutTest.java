package dev.pipewright.gitlab.practice;

import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A practice that is off for one job leaves that job as GitLab would have it without, and helps the others. */
final class KeptOutTest {

    private static final Job ONE = job("one").script("make");
    private static final Job TWO = job("two").script("make");

    private static Job effective(String name, String practice, Job... jobs) {
        Practices practices = Practices.none().with(practice).without(practice, jobs[0]);
        return pipeline().practices(practices).jobs(jobs).effective().job(name).orElseThrow();
    }

    @Test
    void one_job_is_not_interruptible_and_the_other_is() {
        Pipeline pipeline = pipeline()
                .practices(Practices.recommended().without("interruptible-by-default", ONE))
                .jobs(ONE, TWO);

        assertThat(pipeline.effective().defaults().orElseThrow().interruptible())
                .contains(true);
        assertThat(pipeline.effective().job("one").orElseThrow().interruptible())
                .contains(false);
        assertThat(pipeline.effective().job("two").orElseThrow().interruptible())
                .isEmpty();
    }

    @Test
    void one_job_is_not_retried() {
        assertThat(effective("one", "retry-on-runner-failures", ONE, TWO)).isEqualTo(ONE.retry(0));
        assertThat(effective("two", "retry-on-runner-failures", ONE, TWO)).isEqualTo(TWO);
    }

    @Test
    void one_deployment_does_not_wait_for_the_others() {
        Job one = ONE.environment("production");
        Job two = TWO.environment("production");

        assertThat(effective("one", "serialised-deployments", one, two).resourceGroup())
                .isEmpty();
        assertThat(effective("two", "serialised-deployments", one, two).resourceGroup())
                .contains("production");
    }

    @Test
    void the_artifacts_of_one_job_are_kept() {
        Job one = ONE.artifacts(a -> a.paths("out/"));
        Job two = TWO.artifacts(a -> a.paths("out/"));

        assertThat(effective("one", "expiring-artifacts", one, two)).isEqualTo(one);
        assertThat(effective("two", "expiring-artifacts", one, two)).isNotEqualTo(two);
    }

    @Test
    void one_job_writes_and_reads_the_common_cache_as_it_did() {
        Cache m2 = cache("m2").key(checksum("pom.xml")).paths(".m2");
        Pipeline pipeline = pipeline()
                .practices(Practices.recommended().without("cache-with-one-writer", ONE))
                .defaults(d -> d.cache(m2))
                .jobs(ONE, TWO, job("three").script("make"));

        assertThat(pipeline.effective().job("one").orElseThrow().cacheList()).contains(List.of(m2));
        assertThat(pipeline.effective().job("two").orElseThrow().cacheList().orElseThrow())
                .extracting(cache -> cache.policy().orElseThrow().text())
                .containsExactly("pull-push");
    }

    @Test
    void the_cache_of_one_job_stays_without_a_key() {
        Job one = ONE.cache(cache().paths(".m2/repository"));
        Job two = TWO.cache(cache().paths(".m2/repository"));

        assertThat(effective("one", "checksum-keyed-caches", one, two)).isEqualTo(one);
        assertThat(effective("two", "checksum-keyed-caches", one, two).toString())
                .contains("*/pom.xml");
    }

    @Test
    void variables_of_a_practice_stand_in_the_other_jobs() {
        Job two = TWO.artifacts(a -> a.paths("out/"));

        assertThat(effective("one", "fast-zip", ONE, two)).isEqualTo(ONE);
        assertThat(effective("two", "fast-zip", ONE, two).toString()).contains("FF_USE_FASTZIP");
        assertThat(effective("one", "shallow-clone", ONE, two)).isEqualTo(ONE);
        assertThat(effective("two", "shallow-clone", ONE, two).toString()).contains("GIT_DEPTH");
    }

    @Test
    void two_jobs_are_kept_out_in_two_calls() {
        Pipeline pipeline = pipeline()
                .practices(Practices.recommended()
                        .without("interruptible-by-default", ONE)
                        .without("interruptible-by-default", TWO))
                .jobs(ONE, TWO);

        assertThat(pipeline.effective().jobs())
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.interruptible()).contains(false));
    }

    @Test
    void what_concerns_the_whole_pipeline_cannot_be_off_for_one_job() {
        assertThatThrownBy(() -> Practices.known().without("one-pipeline-a-push", ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the practice \"one-pipeline-a-push\" concerns the whole pipeline, not single jobs;"
                        + " switch it off with without(\"one-pipeline-a-push\")");
    }
}
