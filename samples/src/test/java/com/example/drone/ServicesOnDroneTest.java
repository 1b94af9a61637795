package com.example.drone;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;

import dev.pipewright.assertion.Event;
import dev.pipewright.assertion.junit.StandardBuilds;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Status;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ServicesOnDroneTest {

    private static final Build PUSH = Build.push("main").trusted(true);

    private final DroneConfiguration each = new PipelineForEachService().define();
    private final DroneConfiguration beside = new StepsBesideEachOther().define();

    // region drone
    @Test
    void a_service_is_pushed_after_its_tests() {
        assertThat(beside)
                .hasOnlyPipelines("services")
                .pipeline(
                        "services",
                        services -> services.step(
                                        "build-basket",
                                        build -> build.waitsFor("base")
                                                .hasImage("plugins/ecr:21")
                                                .has("settings.daemon_off", true))
                                .step(
                                        "push-basket",
                                        push -> push.waitsFor("test-basket").isNotPrivileged()));
    }

    @Test
    void pull_requests_never_reach_the_daemon() {
        assertThat(beside).on(Build.pullRequest(7, "feature", "main")).doesNotRun("services");
    }

    @Test
    void what_each_build_runs_is_committed_and_read() {
        assertThat(beside)
                .matchesTable(
                        Path.of("src", "test", "resources", "builds", "steps-beside-each-other.md"),
                        Event.ofDrone().stream()
                                .map(event -> event.with(build -> build.trusted(true)))
                                .toList());
    }

    @ParameterizedTest
    @StandardBuilds
    void drone_refuses_none_for_an_error(Build build) {
        assertThat(each).on(build.trusted(true)).doesNotRun();
        assertThat(beside).on(build.trusted(true)).doesNotRun();
    }

    @Test
    void one_failing_test_keeps_all_images_back() {
        assertThat(beside)
                .on(PUSH)
                .failing("test-basket")
                .pipeline(
                        "services",
                        services -> services.doesNotRun("push-basket").endsAs(Status.FAILURE));
    }

    @Test
    void a_service_that_did_not_change_ends_early_and_well() {
        assertThat(each)
                .on(PUSH)
                .ending("basket/changed", Ending.exit(78))
                .pipeline("basket", basket -> basket.runsOnly("changed").endsAs(Status.SUCCESS))
                .pipeline(
                        "search",
                        search -> search.runsOnly("changed", "base", "build-search", "test-search", "push-search"))
                .endsAs(Status.SUCCESS);
    }

    @Test
    void an_administrator_has_to_trust_the_repository() {
        assertThat(each).needsTrust();
    }

    @Test
    void committed_files_of_drone_are_current_and_nothing_is_wrong_with_them() {
        assertThat(each).hasNoFindings(Severity.WARNING).matchesCommitted(Path.of(""));
        assertThat(beside).hasNoFindings(Severity.WARNING).matchesCommitted(Path.of(""));
    }
    // endregion
}
