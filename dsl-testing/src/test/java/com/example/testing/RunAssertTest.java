package com.example.testing;

import static com.example.testing.FailingAssertion.message;
import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.assertion.PipelineAssertions.assertThatYaml;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.schedule;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.gitlab.Pipeline;
import dev.pipewright.gitlab.When;
import dev.pipewright.gitlab.simulate.JobState;
import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.gitlab.simulate.Phase;
import dev.pipewright.gitlab.simulate.Simulation;
import org.junit.jupiter.api.Test;

class RunAssertTest {

    private final Pipeline shop = new Shop().define();

    @Test
    void jobs_are_named_by_instance_or_all_at_once() {
        assertThat(shop)
                .on(push("feature").changing("src/A.java"))
                .runs("compile", "test: [17]", "test: [21]")
                .runs("test")
                .runsOnly("test", "compile")
                .doesNotRun("deploy", "docs")
                .hasStages("build", "test");
    }

    @Test
    void a_job_that_should_run_tells_the_rule_and_the_line_that_keep_it_away() {
        String message = message(() -> assertThat(shop).on(push()).runs("compile", "deploy"));

        assertThat(message)
                .startsWith("job \"deploy\" should run on a push to branch \"main\"\n\ndeploy is absent: rule 1 needs")
                .contains(
                        "$CI_COMMIT_TAG =~ /^v\\d+/, and CI_COMMIT_TAG is not set\n  --> src/test/java/com/example/testing/")
                .contains(".rules(rule(CI_COMMIT_TAG.matches(\"^v\\\\d+\")).when(MANUAL));")
                .endsWith("the pipeline has \"compile\", \"test: [17]\", \"test: [21]\", \"docs\"\n");
    }

    @Test
    void a_job_that_should_not_run_tells_the_rule_that_brings_it() {
        assertThat(message(() -> assertThat(shop).on(tag("v1")).doesNotRun("deploy")))
                .startsWith(
                        "job \"deploy\" should not run on a push of tag \"v1\"\n\ndeploy is present: rule 1 holds, ")
                .contains("$CI_COMMIT_TAG =~ /^v\\d+/, and CI_COMMIT_TAG is \"v1\"\n");
    }

    @Test
    void a_slip_of_the_pen_makes_no_test_green() {
        assertThat(message(() -> assertThat(shop).on(push()).doesNotRun("deplyo")))
                .isEqualTo("the configuration defines no job \"deplyo\"\n\ndid you mean \"deploy\"? defined are"
                        + " \"compile\", \"deploy\", \"docs\", \"test\"\n");
        assertThat(message(() -> assertThat(shop).on(push()).runs("test: [18]")))
                .contains("did you mean \"test: [17]\"?");
        assertThat(message(() -> assertThat(shop)
                        .on(mergeRequest("x").message("[skip ci]"))
                        .doesNotRun("deplyo")))
                .contains("did you mean \"deploy\"?");
    }

    @Test
    void only_these_jobs_run_or_it_fails_with_the_reason_of_the_other() {
        assertThat(message(() -> assertThat(shop).on(push()).runsOnly("compile", "test")))
                .startsWith(
                        "only \"compile\", \"test\" should run on a push to branch \"main\", and \"docs\" does too\n\n"
                                + "docs is present: rule 1 holds");
    }

    @Test
    void what_a_job_is_like_follows_from_its_rule() {
        assertThat(shop)
                .on(tag("v1"))
                .isManual("deploy")
                .isAutomatic("compile", "test")
                .job(
                        "deploy",
                        deploy -> deploy.isInStage("deploy")
                                .startsWhen(When.MANUAL)
                                .mustSucceed()
                                .isNotInterruptible()
                                .waitsForStages()
                                .hasVariable("MODE", "careful"))
                .job("test", test -> test.needs("compile").isAutomatic());

        assertThat(message(() -> assertThat(shop).on(tag("v1")).isAutomatic("deploy")))
                .startsWith("job \"deploy\" should start by itself on a push of tag \"v1\"\n\nwhen is manual\ndeploy is"
                        + " present: rule 1 holds");
        assertThat(message(() -> assertThat(shop).on(tag("v1")).isManual("compile")))
                .startsWith("job \"compile\" should be manual on a push of tag \"v1\"");
        assertThat(message(() -> assertThat(shop).on(tag("v1")).job("test", test -> test.needs("deploy"))))
                .contains("should need \"deploy\"", "it needs \"compile\"");
        assertThat(message(() ->
                        assertThat(shop).on(tag("v1")).job("deploy", deploy -> deploy.hasVariable("MODE", "fast"))))
                .contains("MODE is \"careful\"");
        assertThat(message(() -> assertThat(shop).on(push()).isManual("deploy")))
                .startsWith("job \"deploy\" should run on a push to branch \"main\"");
    }

    @Test
    void delays_and_allowed_failures_are_asked_of_the_job() {
        assertThatYaml("""
                later: {script: x, when: delayed, start_in: 30 minutes}
                weak: {script: x, allow_failure: true, interruptible: true}
                """)
                .on(push())
                .job("later", later -> later.startsIn("30 minutes").mustSucceed())
                .job("weak", weak -> weak.mayFail().isInterruptible());
        assertThat(message(() ->
                        assertThatYaml("weak: {script: x}").on(push()).job("weak", weak -> weak.startsIn("5 minutes"))))
                .contains("should start after 5 minutes", "it is not delayed");
    }

    @Test
    void a_child_pipeline_is_followed() {
        assertThat(shop).on(push().changing("docs/a.md")).child("docs", docs -> docs.runsOnly("site"));

        assertThat(message(() -> assertThat(shop).on(push()).child("compile", docs -> docs.isCreated())))
                .startsWith("job \"compile\" should start a pipeline");
        assertThat(message(() -> assertThat(shop).on(push()).child("docs", docs -> docs.isEmpty())))
                .startsWith("the pipeline should be refused at populate");
    }

    @Test
    void an_event_without_a_pipeline_says_why() {
        String yaml = """
                workflow:
                  rules:
                    - if: $CI_COMMIT_TAG
                build: {script: make}
                """;
        assertThatYaml(yaml)
                .on(push())
                .hasNoPipeline()
                .isRefusedAt(Phase.WORKFLOW)
                .doesNotRun("build");

        assertThat(message(() -> assertThatYaml(yaml).on(push()).runs("build"))).isEqualTo("""
                job "build" should run on a push to branch "main"

                there is no pipeline: workflow is absent: rule 1 needs $CI_COMMIT_TAG, and CI_COMMIT_TAG is not set
                  --> .gitlab-ci.yml:3
                  |
                3 |     - if: $CI_COMMIT_TAG
                  |
                """);
        assertThat(message(() -> assertThatYaml(yaml).on(push()).isCreated())).contains("workflow is absent");
        assertThat(message(() -> assertThatYaml(yaml).on(tag("v1")).hasNoPipeline()))
                .contains("workflow is present: rule 1 holds", "the pipeline has \"build\"");
    }

    @Test
    void jobs_without_rules_are_not_in_merge_requests() {
        assertThatYaml("build: {script: make}").on(mergeRequest("x")).isEmpty().hasNoPipeline();
        assertThat(message(() -> assertThatYaml("build: {script: make}")
                        .on(mergeRequest("x"))
                        .runs("build")))
                .contains(
                        "build is absent: only:refs does not hold, refs \"branches\" or \"tags\"",
                        "1 | build: {script: make}",
                        "there is no pipeline: no job is left");
    }

    @Test
    void an_error_is_never_taken_for_a_pipeline_that_is_not_wanted() {
        String broken = """
                build: {script: make, rules: [{if: $CI_COMMIT_TAG}]}
                deploy: {script: make, needs: [build]}
                """;
        assertThatYaml(broken).on(push()).isRefusedAt(Phase.SEED).isRefusedWith("'deploy' job needs 'build' job");

        assertThat(message(() -> assertThatYaml(broken).on(push()).doesNotRun("build")))
                .startsWith("jobs \"build\" should not run on a push to branch \"main\", but not for an error\n\n"
                        + "there is no pipeline, GitLab refuses it: 'deploy' job needs 'build' job")
                .contains("build is absent: rule 1 needs $CI_COMMIT_TAG, and CI_COMMIT_TAG is not set");
        assertThat(message(() -> assertThatYaml("a: {skript: x}").on(push()).hasNoPipeline()))
                .contains("GitLab refuses the configuration", "1 | a: {skript: x}");
        assertThat(message(() -> assertThatYaml(broken).on(tag("v1")).isRefusedWith("needs")))
                .contains("the pipeline has \"build\", \"deploy\"");
    }

    @Test
    void variables_that_nobody_sets_are_pointed_out() {
        assertThat(shop).on(push()).hasNoUnknownVariables();

        assertThat(message(() -> assertThatYaml("""
                        build:
                          script: make
                          rules:
                            - if: $CI_COMIT_TAG
                            - when: always
                        """).on(push()).hasNoUnknownVariables()))
                .contains("rules of \"build\" ask $CI_COMIT_TAG", "did you mean CI_COMMIT_TAG?", ".gitlab-ci.yml:4");
    }

    @Test
    void what_happens_when_jobs_fail_is_part_of_it() {
        assertThat(shop)
                .on(tag("v1"))
                .executing(Outcomes.allSucceed().fails("compile"))
                .ran("compile")
                .skipped("test", "deploy")
                .endsAs(JobState.FAILED);
        assertThat(shop).on(tag("v1")).executing(Outcomes.allSucceed()).waiting("deploy");

        assertThat(message(() -> assertThat(shop)
                        .on(tag("v1"))
                        .executing(Outcomes.allSucceed())
                        .ran("deploy")))
                .startsWith("job \"deploy\" should have run\n\nit is manual\n")
                .contains("success: \"compile\", \"test: [17]\", \"test: [21]\"");
        assertThat(message(() -> assertThat(shop)
                        .on(tag("v1"))
                        .executing(Outcomes.allSucceed())
                        .ran("docs")))
                .contains("the pipeline does not have it", "docs is absent");
    }

    @Test
    void a_run_may_come_from_elsewhere_and_descriptions_stand_first() {
        assertThat(Simulation.of(shop).run(schedule())).doesNotRun("test");

        assertThat(message(() -> assertThat(shop).as("releases").on(push()).runs("deploy")))
                .startsWith("[releases] job \"deploy\"");
    }
}
