package com.example.practices;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.schedule;
import static dev.pipewright.gitlab.simulate.Scenario.tag;

import dev.pipewright.assertion.RunJobAssert;
import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.simulate.JobState;
import dev.pipewright.gitlab.simulate.Outcomes;
import org.junit.jupiter.api.Test;

/** What labels, changed files, variables and failures make of the samples. */
class EventsOfPracticesTest {

    @Test
    void a_label_makes_a_merge_request_thorough() {
        Pipeline sample = new FastMergeRequests().define();

        assertThat(sample).on(mergeRequest("feature").labels("bug", "thorough")).isAutomatic("browser", "load");
        assertThat(sample).on(mergeRequest("feature").labels("not-thorough")).isManual("browser", "load");
    }

    @Test
    void nobody_has_to_start_what_is_thorough() {
        assertThat(new FastMergeRequests().define())
                .on(mergeRequest("feature"))
                .job("load", RunJobAssert::mayFail)
                .executing(Outcomes.allSucceed())
                .endsAs(JobState.SUCCESS);
    }

    @Test
    void pins_move_where_the_schedule_says_so() {
        Pipeline sample = new PinsUpgraded().define();

        assertThat(sample).on(schedule().variable("UPGRADE_PINS", "true")).runsOnly("upgrade-pins");
        assertThat(sample).on(push().variable("UPGRADE_PINS", "true")).hasNoPipeline();
    }

    @Test
    void a_component_runs_where_its_folder_or_what_it_shares_changed() {
        Pipeline sample = new Monorepo().define();

        assertThat(sample)
                .on(mergeRequest("feature").changing("frontend/a.js"))
                .runsOnly("frontend")
                .child("frontend", child -> child.runsOnly("test"));
        assertThat(sample).on(push().changing("lib/a.json")).runsOnly("frontend", "backend");
        assertThat(sample).on(push().changing("README.md")).hasNoPipeline();
    }

    @Test
    void a_cache_is_written_where_its_lock_file_changed() {
        Pipeline sample = new WarmCaches().define();

        assertThat(sample)
                .on(push().changing("package-lock.json"))
                .runs("warm-npm")
                .doesNotRun("warm-maven");
        assertThat(sample).on(mergeRequest("feature").changing("a.js")).runsOnly("javascript", "java");
        assertThat(sample).on(mergeRequest("feature").changing("pom.xml")).doesNotRun("warm-maven");
        assertThat(sample).cachesAreWrittenOnlyBy("warm-npm", "warm-maven");
    }

    @Test
    void a_label_updates_a_cache_that_no_checksum_describes() {
        Pipeline sample = new ScheduledCaches().define();

        assertThat(sample)
                .on(mergeRequest("feature").labels("pipeline:update-cache"))
                .runsOnly("warm-bundler", "test");
        assertThat(sample).on(mergeRequest("feature")).runsOnly("test");
    }

    @Test
    void jobs_that_read_a_cache_run_though_nobody_wrote_it() {
        assertThat(new WarmCaches().define())
                .on(push())
                .executing(Outcomes.allSucceed().fails("warm-npm"))
                .ran("warm-maven", "java")
                .skipped("javascript");
        assertThat(new WarmCaches().define())
                .on(push().changing("a.js"))
                .executing(Outcomes.allSucceed())
                .ran("java", "javascript");
    }

    @Test
    void a_failing_lint_stops_what_costs_more() {
        assertThat(new PythonProject().define())
                .on(push())
                .executing(Outcomes.allSucceed().fails("lint"))
                .ran("install", "lint")
                .skipped("test", "package")
                .endsAs(JobState.FAILED);
    }

    @Test
    void what_failed_its_tests_is_not_released() {
        assertThat(new ImageOnce().define())
                .on(tag("v1.0"))
                .executing(Outcomes.allSucceed().fails("test"))
                .skipped("release");
    }

    @Test
    void the_default_branch_alone_is_kept_from_interruption() {
        Pipeline sample = new MainNotInterrupted().define();

        assertThat(sample).on(push()).job("dont-interrupt-me", RunJobAssert::isNotInterruptible);
        assertThat(sample)
                .on(mergeRequest("feature"))
                .job("dont-interrupt-me", RunJobAssert::isManual)
                .job("test", RunJobAssert::isInterruptible);
    }
}
