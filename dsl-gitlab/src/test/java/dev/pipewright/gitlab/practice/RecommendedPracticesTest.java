package dev.pipewright.gitlab.practice;

import static dev.pipewright.gitlab.GitLab.cache;
import static dev.pipewright.gitlab.GitLab.checksum;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.EnvironmentAction;
import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Practices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each of the recommended practices makes of a pipeline, and what it leaves alone. */
final class RecommendedPracticesTest {

    private static final Job BUILD = job("build").script("make");

    private static Pipeline effective(String practice, Pipeline pipeline) {
        return pipeline.practices(Practices.none().with(practice)).effective();
    }

    private static Job effective(String practice, Job job) {
        return effective(practice, pipeline().jobs(job)).job(job.name()).orElseThrow();
    }

    @Test
    void failures_of_the_runner_are_retried() {
        assertThat(effective("retry-on-runner-failures", pipeline().jobs(BUILD))
                        .defaults()
                        .orElseThrow()
                        .toNode())
                .hasToString("[\"retry\"=[\"max\"=2, \"when\"=\"runner_system_failure\"]]");
    }

    @Test
    void a_deployment_is_not_retried() {
        Job deploy = job("deploy").environment("production").script("./deploy.sh");

        assertThat(effective("retry-on-runner-failures", deploy)).isEqualTo(deploy.retry(0));
    }

    @Test
    void jobs_that_an_include_brings_are_not_touched_by_defaults() {
        Pipeline includes = pipeline().include(Include.local("ci/deploy.yml")).jobs(BUILD, job("a").extending(".b"));

        Pipeline interruptible = effective("interruptible-by-default", includes);
        assertThat(interruptible.defaults()).isEmpty();
        assertThat(interruptible.job("build")).contains(BUILD.interruptible(true));
        assertThat(interruptible.job("a")).isEqualTo(includes.job("a"));
    }

    @Test
    void what_a_hidden_job_says_counts_for_those_that_extend_it() {
        Job hidden = job(".deployment").environment("production").script("./deploy.sh");
        Job deploy = job("deploy").extending(".deployment");

        Pipeline pipeline = effective("interruptible-by-default", pipeline().jobs(hidden, deploy));
        assertThat(pipeline.job("deploy")).contains(deploy.interruptible(false));
        assertThat(effective("serialised-deployments", pipeline().jobs(hidden, deploy))
                        .job("deploy"))
                .contains(deploy.resourceGroup("production"));
    }

    @Test
    void a_deployment_has_the_lock_of_its_environment() {
        assertThat(effective("serialised-deployments", BUILD.environment("production"))
                        .resourceGroup())
                .contains("production");
    }

    @Test
    void review_apps_and_jobs_that_change_no_environment_have_no_lock() {
        Job review = BUILD.environment("review/$CI_COMMIT_REF_SLUG");
        Job verify = BUILD.environment("production", e -> e.action(EnvironmentAction.VERIFY));
        Job split = BUILD.environment("production").parallel(3);
        Job said = BUILD.environment("production").resourceGroup("cluster");

        assertThat(effective("serialised-deployments", review)).isEqualTo(review);
        assertThat(effective("serialised-deployments", verify)).isEqualTo(verify);
        assertThat(effective("serialised-deployments", split)).isEqualTo(split);
        assertThat(effective("serialised-deployments", said)).isEqualTo(said);
    }

    @Test
    void a_package_cache_without_a_key_follows_the_lock_file() {
        assertThat(effective("checksum-keyed-caches", BUILD.cache(cache().paths(".npm"))))
                .hasToString(
                        BUILD.cache(cache().key(checksum("package-lock.json")).paths(".npm"))
                                .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ccache", "my.npm", "build/out"})
    void other_caches_stay_as_they_are(String path) {
        Job job = BUILD.cache(cache().paths(path));

        assertThat(effective("checksum-keyed-caches", job)).isEqualTo(job);
    }

    @Test
    void a_key_that_the_author_gave_stays() {
        Job job = BUILD.cache(cache().key("always").paths(".npm"));

        assertThat(effective("checksum-keyed-caches", job)).isEqualTo(job);
    }

    @Test
    void caches_and_artifacts_are_packed_fast_where_there_are_some() {
        Pipeline cached = pipeline().jobs(BUILD.cache(cache().key("a").paths("a/")));
        Pipeline kept = pipeline().jobs(BUILD.artifacts(a -> a.paths("out/")));

        assertThat(effective("fast-zip", cached).variables().orElseThrow())
                .containsOnlyKeys("FF_USE_FASTZIP", "CACHE_COMPRESSION_LEVEL");
        assertThat(effective("fast-zip", kept).variables().orElseThrow())
                .containsOnlyKeys("FF_USE_FASTZIP", "ARTIFACT_COMPRESSION_LEVEL");
        assertThat(effective("fast-zip", pipeline().jobs(BUILD)).variables()).isEmpty();
    }

    @Test
    void a_level_of_compression_that_the_author_gave_stays() {
        Pipeline said = pipeline()
                .variable("CACHE_COMPRESSION_LEVEL", "slow")
                .jobs(BUILD.cache(cache().key("a").paths("a/")));
        Pipeline off = pipeline()
                .variable("FF_USE_FASTZIP", "false")
                .jobs(BUILD.cache(cache().key("a").paths("a/")));

        assertThat(effective("fast-zip", said).toString()).contains("\"CACHE_COMPRESSION_LEVEL\"=\"slow\"");
        assertThat(effective("fast-zip", off).toNode()).isEqualTo(off.toNode());
    }

    @Test
    void a_deployment_that_says_what_it_inherits_is_protected_too() {
        Job deploy = job("deploy")
                .inherit(i -> i.variables(false))
                .environment("production")
                .script("./deploy.sh");

        assertThat(effective("interruptible-by-default", deploy)).isEqualTo(deploy.interruptible(false));
    }

    @Test
    void a_deployment_by_another_pipeline_is_protected_and_has_no_retry() {
        Job deploy = job("deploy").environment("production").trigger("group/deployments");

        assertThat(effective("interruptible-by-default", deploy)).isEqualTo(deploy.interruptible(false));
        assertThat(effective("retry-on-runner-failures", deploy)).isEqualTo(deploy);
    }
}
