package com.example.testing;

import static com.example.testing.FailingAssertion.message;
import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.step;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.DroneConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroneAssertTest {

    private final DroneConfiguration shop = new DroneShop().define();

    @Test
    void the_structure_is_that_of_what_runners_take() {
        assertThat(shop)
                .hasPipelines("release")
                .hasOnlyPipelines("build", "release")
                .pipeline(
                        "build",
                        build -> build.waitsFor()
                                .hasSteps("compile", "database")
                                .hasOnlySteps("database", "compile", "test", "lint", "publish", "tell")
                                .step("compile", compile -> compile.waitsFor("clone"))
                                .step(
                                        "publish",
                                        publish -> publish.waitsFor("test", "lint")
                                                .hasImage("maven:3.9.11")
                                                .isNotPrivileged()
                                                .has("when.event[0]", "tag")
                                                .hasNo("failure")))
                .pipeline("release", release -> release.waitsFor("build").has("trigger.branch[1]", "stable"));
    }

    @Test
    void steps_that_say_nothing_wait_for_the_one_before() {
        assertThat(drone(pipeline("all")
                        .steps(
                                step("first").image("alpine:3.22"),
                                step("second").image("alpine:3.22"))))
                .pipeline(
                        "all",
                        all -> all.step("first", first -> first.waitsFor("clone"))
                                .step("second", second -> second.waitsFor("first")));
    }

    @Test
    void a_plugin_that_builds_images_is_privileged_unasked() {
        assertThat(drone(pipeline("images").steps(step("push").image("plugins/docker:21"))))
                .pipeline("images", images -> images.step("push", push -> push.isPrivileged()));
        assertThat(message(() ->
                        assertThat(shop).pipeline("build", build -> build.step("test", test -> test.isPrivileged()))))
                .startsWith("step \"test\" should be privileged\n\nit is not\n  --> ");
    }

    @Test
    void what_differs_is_told_with_what_is_there_and_its_line() {
        assertThat(message(() -> assertThat(shop).hasPipelines("biuld")))
                .isEqualTo(
                        "there is no pipeline \"biuld\"\n\ndid you mean \"build\"? defined are \"build\", \"release\"\n");
        assertThat(message(() -> assertThat(shop).hasOnlyPipelines("build")))
                .contains("there should be only the pipelines \"build\"", "there are also \"release\"");
        assertThat(message(() -> assertThat(shop).pipeline("release", release -> release.hasSteps("shipp"))))
                .contains("there is no step \"shipp\"", "did you mean \"ship\"?");
        assertThat(message(() -> assertThat(shop).pipeline("build", build -> build.waitsFor("release"))))
                .startsWith("pipeline \"build\" should wait for \"release\"\n\nit waits for no pipelines\n  --> ")
                .contains("DroneShop.java:");
        assertThat(message(() -> assertThat(shop)
                        .pipeline("build", build -> build.step("test", test -> test.hasImage("maven:4")))))
                .startsWith("step \"test\" should have image = \"maven:4\"\n\nimage is \"maven:3.9.11\"\n  --> ")
                .contains("step(\"test\").image(\"maven:3.9.11\")");
    }

    @Test
    void trust_is_told_apart_from_errors() {
        assertThat(shop).isAcceptedIfTrusted().needsTrust();

        assertThat(message(() -> assertThat(shop).isAccepted()))
                .startsWith("Drone should accept the file\n\nlinter: untrusted repositories cannot mount host volumes")
                .contains("--> .drone.yml:");
        DroneConfiguration plain = DroneConfiguration.parse("""
                kind: pipeline
                type: docker
                steps:
                  - {name: test, image: alpine, commands: [make]}
                """);
        assertThat(plain).isAccepted().hasOnlyPipelines("default");
        assertThat(message(() -> assertThat(plain).needsTrust()))
                .isEqualTo("the file should need a trusted repository\n\nit is accepted\n");
    }

    @Test
    void a_refusal_is_in_the_words_of_drone() {
        DroneConfiguration broken = DroneConfiguration.parse("""
                kind: pipeline
                type: docker
                name: x
                steps:
                  - {name: test}
                """);

        assertThat(broken).isRefusedWith("invalid or missing image");
        assertThat(message(() -> assertThat(broken).isAcceptedIfTrusted()))
                .contains("invalid or missing image", ".drone.yml:");
        assertThat(message(() -> assertThat(broken).isRefusedWith("cycle"))).contains("invalid or missing image");
    }

    @Test
    void findings_and_committed_files_are_asked_as_everywhere(@TempDir Path folder) throws IOException {
        assertThat(shop).hasNoFindings(Severity.ERROR).hasFinding("DR401").hasNoFinding("DR402");
        assertThat(message(() -> assertThat(shop).hasNoFindings())).contains("info[DR401]", "DroneShop.java:");

        assertThat(message(() -> assertThat(shop).matchesCommitted(folder)))
                .contains("file \".drone.yml\" should be what its definition says; run 'mvn pipewright:generate'");
        Files.writeString(folder.resolve(".drone.yml"), shop.toYaml());
        assertThat(shop).matchesCommitted(folder);
    }
}
