package com.example.practices;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.CiFile;
import dev.pipewright.definition.PipelineDefinition;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Pipeline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What each question's answer is made of. */
class SamplesOfPracticesTest {

    private static Pipeline effective(PipelineDefinition definition) {
        return ((Pipeline) definition.define()).effective();
    }

    private static Job job(PipelineDefinition definition, String name) {
        return effective(definition).job(name).orElseThrow();
    }

    private static String script(Job job) {
        return String.join("\n", job.scriptList().orElseThrow());
    }

    private static List<String> writers(PipelineDefinition definition) {
        return effective(definition).jobs().stream()
                .filter(job -> job.cacheList().stream()
                        .flatMap(List::stream)
                        .anyMatch(cache -> cache.policy().equals(Optional.of(PULL_PUSH))))
                .map(Job::name)
                .toList();
    }

    @Test
    void the_image_that_was_tested_is_the_one_that_is_released() {
        String tested = job(new ImageOnce(), "test").image().orElseThrow().toString();

        assertThat(tested).contains("$CI_REGISTRY_IMAGE:$CI_COMMIT_SHA");
        assertThat(script(job(new ImageOnce(), "release")))
                .contains("crane copy \"$CI_REGISTRY_IMAGE:$CI_COMMIT_SHA\"")
                .doesNotContain("build");
        assertThat(effective(new ImageOnce()).toYaml()).doesNotContain("latest");
    }

    @Test
    void no_daemon_runs_beside_the_other_builders() {
        assertThat(effective(new ImagesWithoutDaemon()).jobs())
                .hasSize(3)
                .allSatisfy(job -> assertThat(job.servicesList()).isEmpty());
    }

    @Test
    void a_monorepo_has_a_file_for_each_component() {
        assertThat(new Monorepo().define().files())
                .extracting(CiFile::path)
                .containsExactly(
                        "practices/monorepo.gitlab-ci.yml",
                        "practices/monorepo-frontend.gitlab-ci.yml",
                        "practices/monorepo-backend.gitlab-ci.yml");
    }

    @Test
    void found_components_are_started_from_the_file_that_a_job_made() {
        assertThat(job(new MonorepoFound(), "components").toString())
                .contains("\"artifact\"=\"components.yml\"", "\"strategy\"=\"depend\"");
    }

    @Test
    void tests_run_on_several_runners() {
        assertThat(job(new TestsOverRunners(), "test").parallel()).contains(Parallel.of(5));
        assertThat(job(new TestsByTimings(), "test").parallel()).contains(Parallel.of(4));
        assertThat(job(new TestsByTimings(), "record-timings").rulesList().orElseThrow())
                .hasSize(1);
    }

    @Test
    void tests_use_all_processors_of_each() {
        assertThat(effective(new TestsOverProcessors()).jobs())
                .extracting(SamplesOfPracticesTest::script)
                .satisfiesExactly(
                        python -> assertThat(python).contains("--numprocesses=auto"),
                        java -> assertThat(java).contains("-DforkCount=1C"),
                        javascript -> assertThat(javascript).contains("--maxWorkers=100%"),
                        go -> assertThat(go).contains("-p \"$(nproc)\""));
    }

    @Test
    void the_first_failure_stops_all_or_nothing() {
        assertThat(effective(new StopFast()).toYaml()).contains("on_new_commit: interruptible", "on_job_failure: all");
        assertThat(script(job(new StopFast(), "test"))).contains("skipAfterFailureCount=1");
        assertThat(job(new BitterEnd(), "test").interruptible()).contains(false);
        assertThat(script(job(new BitterEnd(), "test"))).contains("--fail-at-end");
    }

    @Test
    void merge_requests_start_the_fast_jobs_alone() {
        assertThat(job(new FastMergeRequests(), "unit").rulesList().orElseThrow())
                .noneMatch(rule -> rule.toString().contains("manual"));
        assertThat(job(new FastMergeRequests(), "load").rulesList().orElseThrow())
                .last()
                .satisfies(rule -> assertThat(rule.toString()).contains("manual", "\"allow_failure\"=true"));
    }

    @Test
    void each_language_has_its_four_jobs() {
        assertThat(List.of(
                        new PythonProject(),
                        new MavenProject(),
                        new GradleProject(),
                        new NodeProject(),
                        new GoProject()))
                .allSatisfy(project -> {
                    assertThat(effective(project).jobs())
                            .extracting(Job::name)
                            .containsExactly("install", "lint", "test", "package");
                    assertThat(writers(project)).containsExactly("install");
                });
    }

    @Test
    void pins_are_upgraded_by_a_schedule_alone() {
        assertThat(job(new PinsUpgraded(), "upgrade-pins").rulesList().orElseThrow())
                .singleElement()
                .satisfies(rule -> assertThat(rule.condition().orElseThrow())
                        .hasToString("$CI_PIPELINE_SOURCE == \"schedule\" && $UPGRADE_PINS"));
    }

    @Test
    void the_log_begins_with_the_environment() {
        assertThat(job(new EnvironmentTold(), "test").beforeScriptList().orElseThrow())
                .contains("mvn --version")
                .noneMatch(line -> line.matches("(env|printenv|export|set)( .*)?"));
    }

    @Test
    void images_and_packages_come_from_the_proxies() {
        assertThat(effective(new PackagesFromProxies()).toYaml())
                .contains("image: $CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX/python:", "PIP_INDEX_URL: https://packages.");
    }

    @Test
    void tests_of_changed_code_come_first() {
        assertThat(effective(new ChangedCodeFirst()).stageNames()).containsSubsequence("first", "test");
        assertThat(script(job(new ChangedCodeFirst(), "changed"))).contains("git diff --name-only", "--also-make");
    }

    @Test
    void flaky_tests_are_repeated_and_told() {
        assertThat(script(job(new FlakyTestsTold(), "test"))).contains("rerunFailingTestsCount=2");
        assertThat(job(new FlakyTestsTold(), "test").afterScriptList().orElseThrow())
                .singleElement()
                .asString()
                .contains("flaky: ");
        assertThat(job(new FlakyTestsTold(), "test").retry()).isEmpty();
    }

    @Test
    void databases_of_tests_lie_in_memory() {
        assertThat(job(new FastDatabases(), "postgres").toString()).contains("fsync=off", "/dev/shm/postgres");
        assertThat(job(new FastDatabases(), "mysql").toString()).contains("/dev/shm/mysql", "eatmydata");
    }

    @Test
    void the_default_branch_is_not_interrupted() {
        assertThat(job(new MainNotInterrupted(), "dont-interrupt-me").interruptible())
                .contains(false);
        assertThat(job(new MainNotInterrupted(), "test").interruptible()).isEmpty();
        assertThat(effective(new MainNotInterrupted()).defaults().orElseThrow().interruptible())
                .contains(true);
    }

    @Test
    void the_repository_is_fetched_by_one_job() {
        assertThat(effective(new RepositoryOnce()).toYaml()).contains("CI_FETCH_REPO_GIT_STRATEGY: none");
        assertThat(job(new RepositoryOnce(), "test").toString())
                .contains("\"GIT_STRATEGY\"=\"$CI_FETCH_REPO_GIT_STRATEGY\"", "fetch-repository");
    }

    @Test
    void caches_have_one_writer_each() {
        assertThat(writers(new WarmCaches())).containsExactly("warm-npm", "warm-maven");
        assertThat(writers(new ScheduledCaches())).containsExactly("warm-bundler");
        assertThat(job(new WarmCaches(), "java").cacheList().orElseThrow())
                .singleElement()
                .satisfies(cache -> {
                    assertThat(cache.policy()).contains(PULL);
                    assertThat(cache.unprotect()).contains(true);
                });
    }

    @Test
    void a_key_follows_a_computed_checksum() {
        assertThat(job(new KeyFromChecksum(), "assets").cacheList().orElseThrow())
                .singleElement()
                .satisfies(cache -> assertThat(cache.key().orElseThrow()).hasToString("\"assets-$ASSETS_CHECKSUM\""));
        assertThat(job(new KeyFromChecksum(), "checksum-assets-checksum").toString())
                .contains("\"dotenv\"=[\"checksum.env\"]");
    }

    @Test
    void a_package_is_known_by_the_hash_of_its_sources() {
        assertThat(script(job(new PackageByContent(), "workhorse")))
                .contains("git ls-tree -r HEAD -- 'workhorse' 'Makefile'", "/packages/generic/workhorse/$hash/");
    }

    @Test
    void artifacts_are_stripped_and_soon_gone() {
        assertThat(script(job(new SmallArtifacts(), "build"))).endsWith("strip --strip-unneeded build/server");
        assertThat(job(new SmallArtifacts(), "build").toString()).contains("\"expire_in\"=\"2 hours\"");
    }

    @Test
    void practices_are_chosen_for_the_pipeline_and_for_a_job() {
        Pipeline pipeline = new PracticesChosen().define();

        assertThat(pipeline.appliedPractices()).containsExactly("interruptible-by-default", "shallow-clone");
        assertThat(job(new PracticesChosen(), "nightly").interruptible()).contains(false);
        assertThat(job(new PracticesChosen(), "test").interruptible()).isEmpty();
    }

    @Test
    void only_the_heavy_job_asks_for_a_large_runner() {
        assertThat(job(new OwnRunners(), "build").tagsList().orElseThrow())
                .containsExactly("8-processors", "near-registry");
        assertThat(job(new OwnRunners(), "lint").tagsList()).isEmpty();
    }
}
