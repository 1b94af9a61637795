package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.secret;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.HostDocker;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Unsigned;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.server.Verdict;
import dev.pipewright.drone.simulate.BuildRun;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Simulation;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.testing.Golden;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImagesOnOneDaemonTest {

    private static final Build PUSH = Build.push("main")
            .trusted(true)
            .parameters(Map.of("DRONE_COMMIT_SHA", "7fd1a60b01f91b314f59955a4e4d4e80d8edf11d"));
    private static final ImagesOnOneDaemon IMAGES = ImagesOnOneDaemon.of(
                    HostDocker.trusted("25 services share their layers"),
                    "123456789012.dkr.ecr.eu-central-1.amazonaws.com")
            .region("eu-central-1")
            .registry(registry -> registry.accessKey(secret("aws_id")).secretKey(secret("aws_key")))
            .test("./run-tests");
    private static final List<String> SERVICES =
            IntStream.rangeClosed(1, 25).mapToObj(number -> "service-" + number).toList();

    @Test
    void a_service_is_built_tested_and_pushed_on_the_shared_daemon() {
        DroneConfiguration file = drone(IMAGES.pipeline("services", List.of("cart")));

        assertThat(file.diagnostics()).allMatch(finding -> finding.severity() == Severity.INFO);
        Golden.folder("recipe").matches("images-on-one-daemon.yml", Unsigned.text(file.toYaml()));
    }

    @Test
    void twenty_five_services_are_steps_of_one_pipeline() {
        DroneConfiguration file = drone(IMAGES.pipeline("services", SERVICES));

        assertThat(file.diagnostics()).noneMatch(Diagnostic::isError);
        BuildRun run = Simulation.of(file.toYaml(), PUSH).run();
        assertThat(run.pipelines()).hasSize(1);
        assertThat(run.pipelines().get(0).steps()).hasSize(2 + 3 * 25);
    }

    @Test
    void twenty_five_services_are_pipelines_that_wait_for_nobody() {
        DroneConfiguration file = drone(IMAGES.pipelines(SERVICES).toArray(Pipeline[]::new));

        assertThat(file.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(Verdict.of(file.toYaml(), PUSH).pipelines())
                .hasSize(25)
                .allMatch(
                        pipeline -> pipeline.isMatched() && pipeline.dependsOn().isEmpty());
        assertThat(Verdict.of(file.toYaml(), Build.pullRequest(1, "x", "main")).isWithoutPipelines())
                .isTrue();
    }

    @Test
    void what_fails_its_test_is_not_pushed() {
        String text = drone(IMAGES.pipeline("services", List.of("cart"))).toYaml();

        BuildRun run =
                Simulation.of(text, PUSH).ending("test-cart", Ending.exit(1)).run();
        assertThat(run.pipelines().get(0).steps())
                .filteredOn(step -> step.name().equals("push-cart"))
                .extracting(StepRun::status)
                .containsExactly(Status.SKIPPED);
    }
}
