package com.example.testing;

import static com.example.testing.FailingAssertion.message;
import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Status;
import org.junit.jupiter.api.Test;

class BuildAssertTest {

    private static final Build PUSH = Build.push("main").trusted(true);

    private final DroneConfiguration shop = new DroneShop().define();

    @Test
    void pipelines_and_their_steps_are_asked_for_by_name() {
        assertThat(shop)
                .on(PUSH)
                .runs("build")
                .runsOnly("build", "release")
                .pipeline(
                        "build",
                        build -> build.runsOnly("database", "compile", "test", "lint")
                                .runs("clone")
                                .doesNotRun("publish", "tell")
                                .endsAs("publish", Status.NOT_LISTED)
                                .endsAs("tell", Status.SKIPPED)
                                .endsAs(Status.SUCCESS)
                                .doesNotDependOnTime())
                .pipeline("release", release -> release.waitsFor("build"))
                .endsAs(Status.SUCCESS);
        assertThat(shop)
                .on(Build.pullRequest(7, "x", "main"))
                .doesNotRun("build")
                .hasNoPipelines();
    }

    @Test
    void a_pipeline_that_should_run_tells_the_condition_and_the_line_that_keep_it_away() {
        assertThat(message(() -> assertThat(shop).on(Build.push("feature")).runs("release")))
                .startsWith(
                        "pipeline \"release\" should run on push of refs/heads/feature\n\nrelease is absent: its trigger"
                                + " needs branch \"main\" or \"stable\", and branch is \"feature\"\n  --> ")
                .contains("DroneShop.java:", "Pipeline release = pipeline(\"release\")")
                .endsWith("the build has \"build\"\n");
        assertThat(message(() ->
                        assertThat(shop).on(Build.pullRequest(7, "x", "main")).runs("build")))
                .contains("its trigger excludes event \"pull_request\", and event is \"pull_request\"")
                .endsWith("the build has no pipelines\n");
    }

    @Test
    void what_should_not_run_tells_why_it_does() {
        assertThat(message(() -> assertThat(shop).on(PUSH).doesNotRun("release")))
                .startsWith("pipeline \"release\" should not run on push of refs/heads/main\n\nrelease is present: its"
                        + " trigger holds\n  --> ");
        assertThat(message(() -> assertThat(shop).on(PUSH).runsOnly("build")))
                .startsWith("only \"build\" should run on push of refs/heads/main, and \"release\" does too");
        assertThat(message(() -> assertThat(shop).on(PUSH).hasNoPipelines())).contains("build is present");
    }

    @Test
    void a_step_that_should_run_tells_the_condition_that_keeps_it_away() {
        assertThat(message(() -> assertThat(shop).on(PUSH).pipeline("build", build -> build.runs("publish"))))
                .startsWith(
                        "step \"publish\" should run on push of refs/heads/main\n\npublish is absent: its when needs"
                                + " event \"tag\", and event is \"push\"\n  --> ")
                .contains("Step publish = step(\"publish\")")
                .endsWith("the pipeline runs \"clone\", \"database\", \"compile\", \"test\", \"lint\"\n");
        assertThat(message(() -> assertThat(shop).on(PUSH).pipeline("build", build -> build.runs("tell"))))
                .contains("tell is passed by: nothing before it failed, and it asks for that");
    }

    @Test
    void in_yaml_the_line_is_that_of_the_condition() {
        DroneConfiguration read = DroneConfiguration.parse(shop.toYaml());

        assertThat(message(() -> assertThat(read).on(Build.push("feature")).runs("release")))
                .contains("needs branch \"main\" or \"stable\"", "  --> .drone.yml:79\n   |\n79 |     - main\n");
    }

    @Test
    void failing_steps_keep_others_away_and_bring_others() {
        assertThat(shop)
                .on(PUSH)
                .failing("build/compile")
                .pipeline(
                        "build",
                        build -> build.doesNotRun("test", "lint")
                                .runs("tell")
                                .endsAs("compile", Status.FAILURE)
                                .endsAs(Status.FAILURE))
                .doesNotRun("release")
                .endsAs(Status.FAILURE);

        assertThat(message(() -> assertThat(shop).on(PUSH).failing("compile").runs("release")))
                .contains("release is passed by: \"build\" failed, and its trigger does not ask for that\n  --> ");
        assertThat(message(() ->
                        assertThat(shop).on(PUSH).failing("compile").pipeline("build", build -> build.runs("test"))))
                .contains("test is passed by: \"compile\" ended as failure\n  --> ");
        assertThat(message(() -> assertThat(shop).on(PUSH).failing("compile").endsAs(Status.SUCCESS)))
                .contains("the build should end as success", "it ends as failure");
    }

    @Test
    void exit_code_78_ends_a_pipeline_early_and_well() {
        assertThat(shop)
                .on(PUSH)
                .ending("compile", Ending.exit(78))
                .pipeline("build", build -> build.doesNotRun("test", "lint").endsAs(Status.SUCCESS))
                .runs("release");
        assertThat(message(() -> assertThat(shop)
                        .on(PUSH)
                        .ending("compile", Ending.exit(78))
                        .pipeline("build", build -> build.runs("test"))))
                .contains("test is passed by: \"compile\" ends the pipeline early with exit code 78");
    }

    @Test
    void what_depends_on_time_neither_runs_nor_does_not() {
        DroneConfiguration race = DroneConfiguration.parse("""
                kind: pipeline
                type: docker
                name: race
                steps:
                  - {name: bad, image: alpine, commands: [x], depends_on: [clone]}
                  - {name: long, image: alpine, commands: [x], depends_on: [clone]}
                  - {name: after, image: alpine, commands: [x], depends_on: [long]}
                """);

        for (String should : new String[] {"run", "not run"}) {
            assertThat(message(() -> assertThat(race).on(PUSH).failing("bad").pipeline("race", it -> {
                        if (should.equals("run")) {
                            it.runs("after");
                        } else {
                            it.doesNotRun("after");
                        }
                    })))
                    .startsWith("step \"after\" should " + should
                            + " on push of refs/heads/main\n\nafter depends on how long"
                            + " others take: it may be success or skipped\n  --> .drone.yml:7");
        }
        assertThat(message(() ->
                        assertThat(race).on(PUSH).failing("bad").pipeline("race", it -> it.doesNotDependOnTime())))
                .contains("should end in one way", "after depends on how long others take");
    }

    @Test
    void a_slip_of_the_pen_makes_no_test_green() {
        assertThat(message(() -> assertThat(shop).on(PUSH).doesNotRun("realease")))
                .contains("did you mean \"release\"?");
        assertThat(message(() -> assertThat(shop).on(PUSH).failing("tset"))).contains("there is no step \"tset\"");
        assertThat(message(() -> assertThat(shop).on(PUSH).pipeline("build", build -> build.doesNotRun("tset"))))
                .contains("there is no step \"tset\"", "did you mean \"test\"?");
    }

    @Test
    void an_error_is_never_taken_for_a_build_that_is_not_wanted() {
        Build untrusted = Build.push("main");
        assertThat(shop).on(untrusted).isRefusedWith("untrusted repositories");

        assertThat(message(() -> assertThat(shop).on(untrusted).doesNotRun("release")))
                .startsWith(
                        "pipelines \"release\" should not run on push of refs/heads/main, but not for an error\n\nDrone"
                                + " refuses it: linter: untrusted repositories cannot mount host volumes\n  --> .drone.yml:");
        assertThat(message(() -> assertThat(shop).on(untrusted).runs("release")))
                .contains("release does not run: Drone refuses it: linter: untrusted");
        assertThat(message(() -> assertThat(shop).on(PUSH).isRefusedWith("untrusted")))
                .contains("build is present");
    }

    @Test
    void descriptions_stand_first() {
        assertThat(message(() ->
                        assertThat(shop).as("releases").on(Build.tag("v1")).runs("release")))
                .startsWith("[releases] pipeline \"release\" should run on tag of refs/tags/v1");
    }
}
