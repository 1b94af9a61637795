package com.example.testing;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.Event;
import dev.pipewright.assertion.junit.PipelineTest;
import dev.pipewright.assertion.junit.StandardBuilds;
import dev.pipewright.assertion.junit.StandardEvents;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

@PipelineTest(DroneShop.class)
class EventTableTest {

    private static final Path TABLES = Path.of("src", "test", "resources");

    private static final WoodpeckerConfiguration WORKFLOWS =
            WoodpeckerConfiguration.parse("""
            when:
              - event: push
                path: docs/**
              - event: [tag, cron]
            matrix:
              GO: ["1.25", "1.26"]
            steps:
              - {name: build, image: "golang:1.25", commands: [go build]}
              - {name: publish, image: "golang:1.25", commands: [./publish], when: [{event: tag, matrix: {GO: "1.26"}}]}
              - {name: tell, image: "alpine:3", commands: [./tell], when: [{status: [failure]}]}
            """, ".woodpecker/build.yaml");

    @TempDir
    Path folder;

    @Test
    void the_committed_table_of_a_pipeline_is_held() {
        assertThat(new Shop().define()).matchesTable(TABLES.resolve("shop-events.md"));
    }

    @Test
    void the_committed_table_of_a_file_of_drone_is_held(DroneConfiguration shop) {
        assertThat(shop).matchesTable(TABLES.resolve("drone-events.md"));
    }

    @Test
    void the_committed_table_of_workflows_is_held() {
        assertThat(WORKFLOWS).matchesTable(TABLES.resolve("woodpecker-events.md"));
    }

    @Test
    void a_table_that_is_not_current_tells_what_it_would_be(DroneConfiguration shop) throws IOException {
        Path file = Files.writeString(folder.resolve("events.md"), "| old |\n");

        assertThat(FailingAssertion.message(() ->
                        assertThat(shop).matchesTable(file, List.of(new Event<>("release", Build.tag("v1"))))))
                .contains("-Dpipewright.update=true rewrites it", "| pipeline ", "| release", "| `release`");
    }

    @ParameterizedTest
    @StandardBuilds
    void no_standard_build_is_refused(Build build, DroneConfiguration shop) {
        assertThat(shop).on(build.trusted(true)).doesNotRun();
    }

    @ParameterizedTest
    @StandardEvents
    void no_standard_event_is_refused(WoodpeckerEvent event) {
        assertThat(WORKFLOWS).on(event).doesNotRun();
    }

    @Test
    void the_standard_events_are_all_different() {
        assertThat(Event.standard())
                .hasSize(7)
                .extracting(Event::scenario)
                .doesNotHaveDuplicates()
                .contains(Scenario.push(), Scenario.tag("v1.0.0"), Scenario.schedule());
        assertThat(Event.ofDrone())
                .hasSize(6)
                .extracting(event -> event.scenario().event())
                .contains("push", "pull_request", "tag", "cron", "promote");
        assertThat(Event.ofWoodpecker())
                .hasSize(6)
                .extracting(Event::scenario)
                .doesNotHaveDuplicates()
                .contains(WoodpeckerEvent.cron("main", "nightly"));
    }

    @Test
    void what_a_file_speaks_of_is_a_column_besides() {
        DroneConfiguration file = DroneConfiguration.parse("""
                kind: pipeline
                trigger: {event: [push, promote], target: [production, staging]}
                ---
                kind: pipeline
                trigger: {cron: nightly}
                """);

        assertThat(Event.ofDrone(file))
                .containsAll(Event.ofDrone())
                .hasSize(7)
                .last()
                .isEqualTo(new Event<>("promote staging", Build.promote("main", "staging")));
        assertThat(Event.ofWoodpecker(WoodpeckerConfiguration.parse("when: {event: [tag, release]}\n", "a.yaml")))
                .extracting(Event::name)
                .endsWith("deployment", "release");
    }

    @Test
    void a_standard_event_is_changed_under_its_name() {
        Event<Build> trusted = Event.ofDrone().get(0).with(build -> build.trusted(true));

        assertThat(trusted.name()).isEqualTo("push to main");
        assertThat(trusted.scenario().isTrusted()).isTrue();
    }
}
