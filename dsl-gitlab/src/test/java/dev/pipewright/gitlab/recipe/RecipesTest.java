package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.PULL;
import static dev.pipewright.gitlab.GitLab.PULL_PUSH;
import static dev.pipewright.gitlab.GitLab.job;
import static dev.pipewright.gitlab.GitLab.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Cache;
import dev.pipewright.gitlab.ChildPipeline;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.Rule;
import dev.pipewright.gitlab.ecosystem.Ecosystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the jobs of recipes are made of. */
final class RecipesTest {

    private static String rules(Job job) {
        return job.rulesList().orElseThrow().stream().map(Rule::toString).reduce("", (a, b) -> a + b + "\n");
    }

    private static Cache cache(Job job) {
        return job.cacheList().orElseThrow().get(0);
    }

    @Test
    void each_component_has_a_trigger_that_its_folder_and_shared_files_start() {
        List<Job> jobs = ComponentPipelines.of(Map.of("web", pipeline().jobs(job("a").script("make"))))
                .sharing("lib/**/*")
                .jobs();

        assertThat(jobs).singleElement().satisfies(trigger -> {
            assertThat(trigger.name()).isEqualTo("web");
            assertThat(rules(trigger)).contains("\"web/**/*\", \"lib/**/*\"");
            assertThat(ChildPipeline.of(pipeline().jobs(trigger)))
                    .extracting(ChildPipeline::path)
                    .containsExactly(".gitlab/ci/web.yml");
        });
    }

    @Test
    void a_label_with_a_colon_is_found_between_others() {
        List<Job> jobs = FastAndThorough.of(List.of(job("a").script("x")), List.of(job("b").script("y")))
                .label("ci::all")
                .jobs();

        assertThat(rules(jobs.get(1))).contains("(^|,)ci::all(,|$)");
        assertThat(jobs.get(0).rulesList().orElseThrow()).hasSize(2);
    }

    @Test
    void one_job_warms_the_cache_and_readers_wait_for_it_where_it_is_there() {
        CacheWarmUp npm = CacheWarmUp.of(Ecosystem.npm("22")).whenChanged("package-lock.json");
        Job reader = npm.reads(job("test")).script("npm ci");

        assertThat(npm.job().name()).isEqualTo("warm-npm");
        assertThat(cache(npm.job()).policy()).contains(PULL_PUSH);
        assertThat(cache(reader).policy()).contains(PULL);
        assertThat(reader.needsList().orElseThrow().toString()).contains("\"optional\"=true", "\"artifacts\"=false");
    }

    @Test
    void an_unprotected_cache_is_not_written_by_merge_requests() {
        CacheWarmUp npm = CacheWarmUp.of(Ecosystem.npm("22")).unprotect();

        assertThat(rules(npm.job())).doesNotContain("merge_request").contains("$CI_DEFAULT_BRANCH");
        assertThat(cache(npm.job()).toString()).contains("\"unprotect\"=true");
        assertThat(cache(npm.reads(job("a"))).toString()).contains("\"unprotect\"=true");
    }

    @Test
    void a_scheduled_cache_is_written_by_schedules_and_by_a_label() {
        Job warm = CacheWarmUp.of(Ecosystem.npm("22")).scheduled("update-cache").job();

        assertThat(warm.rulesList().orElseThrow()).hasSize(2);
        assertThat(rules(warm)).contains("\"schedule\"", "(^|,)update-cache(,|$)");
    }

    @Test
    void stopping_fast_and_going_on_are_each_others_opposite() {
        assertThat(TestCommand.maven().stopFast().toTheBitterEnd().lines()).containsExactly("mvn --fail-at-end verify");
        assertThat(TestCommand.pytest()
                        .toTheBitterEnd()
                        .stopFast()
                        .onAllProcessors()
                        .lines())
                .containsExactly("pytest --verbosity=1 -r fER --junitxml=report.xml --numprocesses=auto --exitfirst");
    }

    @Test
    void every_test_runner_uses_all_processors_and_reports() {
        assertThat(List.of(
                        TestCommand.pytest(),
                        TestCommand.maven(),
                        TestCommand.gradle(),
                        TestCommand.jest(),
                        TestCommand.go()))
                .allSatisfy(command -> {
                    Job job = command.onAllProcessors().addTo(job("test"));
                    assertThat(job.scriptList().orElseThrow().toString())
                            .containsPattern("numprocesses|forkCount|--parallel|maxWorkers|nproc");
                    assertThat(job.toString()).contains("\"junit\"=[\"" + command.report() + "\"]");
                });
    }

    @Test
    void each_language_has_four_jobs_one_writer_and_no_finding() {
        for (LintTestPackage recipe : List.of(
                LintTestPackage.python("3.13"),
                LintTestPackage.maven("21"),
                LintTestPackage.gradle("21"),
                LintTestPackage.node("22"),
                LintTestPackage.go("1.25"))) {
            Pipeline pipeline = recipe.addTo(pipeline());

            assertThat(pipeline.jobs()).extracting(Job::name).containsExactly("install", "lint", "test", "package");
            assertThat(pipeline.diagnostics()).isEmpty();
            assertThat(pipeline.toYaml()).containsOnlyOnce("policy: pull-push");
        }
    }

    @Test
    void the_parts_of_a_language_can_be_others() {
        List<Job> jobs = LintTestPackage.maven("21")
                .lint("mvn spotless:check")
                .test(TestCommand.maven().repeatingFlaky())
                .packaging("app.jar", "mvn package")
                .ecosystem(Ecosystem.maven("25"))
                .jobs();

        assertThat(jobs.get(1).scriptList().orElseThrow()).containsExactly("mvn spotless:check");
        assertThat(jobs.get(2).afterScriptList().orElseThrow()).hasSize(1);
        assertThat(jobs.get(3).toString()).contains("app.jar");
        assertThat(cache(jobs.get(0)).toString()).contains("maven-25");
    }

    @Test
    void nobody_interrupts_dont_interrupt_me() {
        Job job = pipeline()
                .jobs(DontInterruptMe.job())
                .effective()
                .job("dont-interrupt-me")
                .orElseThrow();

        assertThat(job.interruptible()).contains(false);
        assertThat(rules(job)).contains("\"manual\"", "$CI_DEFAULT_BRANCH");
    }
}
