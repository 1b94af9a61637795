package com.example.drone;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;

import dev.pipewright.assertion.Event;
import dev.pipewright.assertion.junit.StandardEvents;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class ServicesOnWoodpeckerTest {

    private static final WoodpeckerEvent PUSH = WoodpeckerEvent.push("main").trusted(true);

    private final WoodpeckerConfiguration services = new OnWoodpecker().define();

    // region woodpecker
    @Test
    void only_what_changed_is_built() {
        assertThat(services)
                .on(PUSH.changing(List.of("basket/Dockerfile")))
                .runsOnly("services: [basket]")
                .workflow("services", basket -> basket.runsOnly("base", "build", "test", "push"));
    }

    @Test
    void a_new_base_image_is_for_all() {
        assertThat(services).on(PUSH.changing(List.of("base/Dockerfile"))).runsTimes("services", 25);
    }

    @Test
    void a_failing_test_keeps_its_image_back_and_no_other() {
        assertThat(services)
                .on(PUSH.changing(List.of("basket/Dockerfile")))
                .failing("test")
                .workflow(
                        "services",
                        basket -> basket.doesNotRun("push")
                                .endsAs("build", Status.SUCCESS)
                                .endsAs(Status.FAILURE))
                .endsAs(Status.FAILURE);
    }

    @Test
    void what_each_event_runs_is_committed_and_read() {
        assertThat(services)
                .matchesTable(
                        Path.of("src", "test", "resources", "builds", "on-woodpecker.md"),
                        Event.ofWoodpecker().stream()
                                .map(event -> event.with(each -> each.trusted(true)))
                                .toList());
    }

    @ParameterizedTest
    @StandardEvents
    void woodpecker_refuses_none_for_an_error(WoodpeckerEvent event) {
        assertThat(services).on(event.trusted(true)).doesNotRun();
    }

    @Test
    void pull_requests_never_reach_the_daemon_of_woodpecker() {
        assertThat(services)
                .on(WoodpeckerEvent.pullRequest(7, "main").trusted(true))
                .hasNoWorkflows();
    }

    @Test
    void a_service_is_pushed_after_its_tests_and_nobody_waits_for_another() {
        assertThat(services).workflow("services", each -> each.waitsFor().step("push", push -> push.waitsFor("test")));
    }

    @Test
    void committed_files_of_woodpecker_are_current_and_nothing_is_wrong_with_them() {
        assertThat(services).hasNoFindings().matchesCommitted(Path.of("drone", "woodpecker"));
    }
    // endregion
}
