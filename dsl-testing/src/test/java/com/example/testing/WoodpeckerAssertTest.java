package com.example.testing;

import static com.example.testing.FailingAssertion.message;
import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.woodpecker.Woodpecker.FAILURE;
import static dev.pipewright.woodpecker.Woodpecker.PUSH;
import static dev.pipewright.woodpecker.Woodpecker.TAG;
import static dev.pipewright.woodpecker.Woodpecker.service;
import static dev.pipewright.woodpecker.Woodpecker.step;
import static dev.pipewright.woodpecker.Woodpecker.woodpecker;
import static dev.pipewright.woodpecker.Woodpecker.workflow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import dev.pipewright.woodpecker.Workflow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WoodpeckerAssertTest {

    private static final WoodpeckerEvent EVENT = WoodpeckerEvent.push("main").changing(List.of("src/a.go"));

    private static final WoodpeckerEvent TAGGED = WoodpeckerEvent.tag("v1", "main");

    private final WoodpeckerConfiguration shop = shop();

    private static WoodpeckerConfiguration shop() {
        Workflow build = workflow("build")
                .when(when -> when.event(PUSH, TAG).path("src/**"))
                .axis("GO", "1.24", "1.25")
                .services(service("database", "postgres:17.5"))
                .steps(
                        step("test").image("golang:${GO}").commands("go test ./..."),
                        step("publish")
                                .image("alpine:3.22")
                                .commands("./publish")
                                .when(when -> when.event(TAG)),
                        step("tell").image("alpine:3.22").commands("./tell").when(when -> when.status(FAILURE)));
        Workflow release = workflow("release")
                .when(when -> when.event(TAG))
                .steps(step("ship").image("alpine:3.22").commands("./ship"))
                .dependsOn(build);
        return woodpecker(build, release);
    }

    @Test
    void the_structure_is_as_it_is_written() {
        assertThat(shop)
                .hasWorkflows("release")
                .hasOnlyWorkflows("build", "release")
                .workflow(
                        "build",
                        build -> build.waitsFor()
                                .hasOnlySteps("database", "test", "publish", "tell")
                                .step("test", test -> test.waitsFor("clone").hasImage("golang:${GO}"))
                                .step(
                                        "publish",
                                        publish -> publish.waitsFor("test").isNotPrivileged()))
                .workflow("release", release -> release.waitsFor("build").has("when.event[0]", "tag"));
        assertThat(message(() -> assertThat(shop).hasOnlyWorkflows("build"))).contains("there are also \"release\"");
    }

    @Test
    void workflows_run_for_each_row_and_steps_in_each() {
        assertThat(shop)
                .on(EVENT)
                .runsOnly("build")
                .runs("build: [1.25]")
                .runsTimes("build", 2)
                .doesNotRun("release")
                .workflow(
                        "build",
                        build -> build.runsOnly("database", "test")
                                .doesNotRun("publish", "tell")
                                .afterFailure()
                                .runs("tell")
                                .doesNotRun("test"));
        assertThat(shop)
                .on(WoodpeckerEvent.tag("v1", "main"))
                .workflow("release", release -> release.waitsFor("build").runsOnly("ship"));
        assertThat(shop).on(WoodpeckerEvent.pullRequest(7, "main")).hasNoWorkflows();
    }

    @Test
    void what_does_not_run_tells_the_conditions_and_their_lines() {
        assertThat(message(() -> assertThat(shop)
                        .on(WoodpeckerEvent.push("main").changing(List.of("docs/a.md")))
                        .runs("build")))
                .startsWith("workflow \"build\" should run on push of refs/heads/main\n\nbuild: [1.24] is absent:"
                        + " its when needs path \"src/**\", and path is \"docs/a.md\"\n  --> ")
                .contains("WoodpeckerAssertTest.java:")
                .endsWith("there run no workflows\n");
        assertThat(message(() -> assertThat(shop).on(EVENT).workflow("build", build -> build.runs("publish"))))
                .startsWith("step \"publish\" should run on push of refs/heads/main\n\nbuild: [1.24] > publish is"
                        + " absent: its when needs event \"tag\", and event is \"push\"\n  --> ")
                .endsWith("the workflow runs \"clone\", \"database\", \"test\"\n");
        assertThat(message(() -> assertThat(shop).on(EVENT).workflow("build", build -> build.runs("tell"))))
                .contains("tell is passed by: nothing before it failed, and it asks for that");
        assertThat(message(() -> assertThat(shop).on(EVENT).runsTimes("build", 3)))
                .contains("it runs 2 times");
        assertThat(message(() -> assertThat(shop).on(EVENT).hasNoWorkflows())).contains("\"build: [1.24]\"");
    }

    @Test
    void failing_steps_keep_others_away_and_bring_others() {
        assertThat(shop)
                .on(TAGGED)
                .failing("build/test")
                .workflow(
                        "build",
                        build -> build.runsOnly("database", "test", "tell")
                                .endsAs("test", Status.FAILURE)
                                .endsAs("publish", Status.SKIPPED)
                                .endsAs(Status.FAILURE)
                                .doesNotDependOnTime())
                .doesNotRun("release")
                .endsAs(Status.FAILURE);
        assertThat(shop)
                .on(TAGGED)
                .workflow("build", build -> build.endsAs("tell", Status.SKIPPED).endsAs(Status.SUCCESS))
                .runsOnly("build", "release")
                .endsAs(Status.SUCCESS);

        assertThat(message(() -> assertThat(shop).on(TAGGED).failing("test").runs("release")))
                .contains(
                        "release is passed by: \"build: [1.24]\", \"build: [1.25]\" failed, and its when does not ask for"
                                + " that\n  --> ");
        assertThat(message(() ->
                        assertThat(shop).on(TAGGED).failing("test").workflow("build", build -> build.runs("publish"))))
                .contains("publish is passed by: \"test\" ended as failure\n  --> ");
        assertThat(message(() ->
                        assertThat(shop).as("shop").on(TAGGED).failing("test").endsAs(Status.SUCCESS)))
                .startsWith("[shop] the pipeline should end as success on tag of refs/tags/v1\n\nit ends as failure\n")
                .contains("release is passed by");
        assertThat(message(() -> assertThat(shop).on(EVENT).endsAs(Status.FAILURE)))
                .contains("it ends as success");
        assertThat(message(() -> assertThat(shop)
                        .on(WoodpeckerEvent.pullRequest(7, "main"))
                        .endsAs(Status.SUCCESS)))
                .contains("nothing runs");
    }

    @Test
    void what_a_failure_cancels_may_be_killed() {
        WoodpeckerConfiguration race = WoodpeckerConfiguration.parse("""
                steps:
                  - {name: quick, image: "alpine:3", commands: [x], failure: cancel, depends_on: []}
                  - {name: long, image: "alpine:3", commands: [x], depends_on: []}
                """, ".woodpecker/race.yaml");

        assertThat(message(() -> assertThat(race)
                        .on(EVENT)
                        .failing("quick")
                        .workflow("race", it -> it.endsAs("long", Status.KILLED))))
                .contains("step \"long\" should end as killed", "it ends as success or killed", "race.yaml:3");
        assertThat(message(() ->
                        assertThat(race).on(EVENT).failing("quick").workflow("race", it -> it.doesNotDependOnTime())))
                .contains("workflow \"race\" should end in one way");
        assertThat(race)
                .on(EVENT)
                .ending("long", Ending.ERROR)
                .workflow("race", it -> it.runs("long").endsAs(Status.FAILURE));
    }

    @Test
    void a_failure_that_is_ignored_stops_nothing_and_is_never_the_reason() {
        WoodpeckerConfiguration lint = WoodpeckerConfiguration.parse("""
                steps:
                  - {name: lint, image: "alpine:3", commands: [x], failure: ignore}
                  - {name: test, image: "alpine:3", commands: [x]}
                  - {name: ship, image: "alpine:3", commands: [x]}
                """, ".woodpecker/lint.yaml");

        assertThat(lint)
                .on(EVENT)
                .failing("lint")
                .workflow(
                        "lint",
                        it -> it.runs("ship").endsAs("lint", Status.FAILURE).endsAs(Status.SUCCESS));
        assertThat(message(() ->
                        assertThat(lint).on(EVENT).failing("lint", "test").workflow("lint", it -> it.runs("ship"))))
                .contains("ship is passed by: \"test\" ended as failure");
    }

    @Test
    void a_slip_of_the_pen_makes_no_test_green() {
        assertThat(message(() -> assertThat(shop).on(EVENT).doesNotRun("biuld")))
                .contains("did you mean \"build\"?");
        assertThat(message(() -> assertThat(shop).on(EVENT).doesNotRun("build: [1.26]")))
                .contains("there is no value in the matrix of \"build\" \"1.26\"");
        assertThat(message(() -> assertThat(shop).on(EVENT).failing("build/tset")))
                .contains("there is no step \"build/tset\"", "did you mean \"build/test\"?");
        assertThat(message(() -> assertThat(shop).on(EVENT).workflow("build", build -> build.doesNotRun("tset"))))
                .contains("did you mean \"test\"?");
    }

    @Test
    void a_refusal_is_in_the_words_of_woodpecker_and_never_meant() {
        WoodpeckerConfiguration broken = WoodpeckerConfiguration.parse("steps: [{name: a}]", ".woodpecker/a.yaml");

        assertThat(broken).on(EVENT).isRefusedWith("Invalid or missing image");
        assertThat(message(() -> assertThat(broken).on(EVENT).doesNotRun("a")))
                .startsWith(
                        "workflows \"a\" should not run on push of refs/heads/main, but not for an error\n\nWoodpecker"
                                + " refuses it: ")
                .contains("Invalid or missing image", "1 | steps: [{name: a}]");
        assertThat(message(() -> assertThat(shop).on(EVENT).isRefusedWith("image")))
                .contains("there run \"build: [1.24]\"");
    }

    @Test
    void findings_and_committed_files_are_asked_as_everywhere(@TempDir Path folder) {
        assertThat(shop).hasNoFinding("WP401");
        assertThat(message(() -> assertThat(shop).matchesCommitted(folder)))
                .contains("file \".woodpecker/build.yaml\" should be what its definition says");
    }
}
