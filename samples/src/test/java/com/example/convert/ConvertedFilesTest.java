package com.example.convert;

import static dev.pipewright.assertion.PipelineAssertions.assertThat;
import static dev.pipewright.assertion.PipelineAssertions.assertThatProject;
import static dev.pipewright.gitlab.simulate.Scenario.mergeRequest;
import static dev.pipewright.gitlab.simulate.Scenario.push;
import static dev.pipewright.gitlab.simulate.Scenario.tag;
import static dev.pipewright.gitlab.simulate.Scenario.web;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.PipelineAssert;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.gitlab.simulate.Outcomes;
import dev.pipewright.woodpecker.WoodpeckerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The build writes these files anew, and stops where they are no longer what their sources say. */
class ConvertedFilesTest {

    private static final Path CONVERT = Path.of("convert");

    private static DroneConfiguration drone(String folder) {
        return DroneConfiguration.read(CONVERT.resolve(folder).resolve(".drone.yml"));
    }

    private static String account(String folder) throws IOException {
        return Files.readString(CONVERT.resolve(folder).resolve("account.md"));
    }

    // region convert
    @Test
    void gitlab_runs_what_drone_ran() {
        DroneConfiguration drone = drone("drone");
        PipelineAssert gitlab = assertThatProject(CONVERT.resolve("drone/gitlab"));

        assertThat(drone)
                .on(Build.tag("v1.0.0"))
                .runsOnly("shop")
                .pipeline("shop", shop -> shop.runsOnly("database", "test", "build", "publish"));
        gitlab.on(tag("v1.0.0")).runsOnly("shop/test", "shop/build", "shop/publish");

        assertThat(drone).on(Build.promote("main", "production")).runsOnly("deploy");
        gitlab.on(web("main").variable("DRONE_DEPLOY_TO", "production")).runsOnly("deploy/deploy");
    }

    @Test
    void a_failing_test_is_told_on_every_system() {
        assertThat(drone("drone"))
                .on(Build.push("main"))
                .failing("test")
                .pipeline("shop", shop -> shop.runs("tell").doesNotRun("build"))
                .endsAs(Status.FAILURE);
        assertThat(WoodpeckerConfiguration.read(CONVERT.resolve("drone/woodpecker/.woodpecker")))
                .on(WoodpeckerEvent.push("main"))
                .failing("test")
                .workflow("shop", shop -> shop.runs("tell").doesNotRun("build"))
                .endsAs(Status.FAILURE);
        assertThatProject(CONVERT.resolve("drone/gitlab"))
                .on(push("main"))
                .executing(Outcomes.allSucceed().fails("shop/test"))
                .ran("shop/tell")
                .skipped("shop/build");
    }
    // endregion

    @Test
    void drone_runs_what_gitlab_ran_and_a_promotion_stands_for_a_manual_job() {
        PipelineAssert gitlab = assertThatProject(CONVERT.resolve("gitlab"));
        DroneConfiguration drone = drone("gitlab/drone");

        gitlab.on(tag("v1.0.0")).runsOnly("compile", "test", "release");
        assertThat(drone)
                .on(Build.tag("v1.0.0"))
                .pipeline("default", all -> all.runsOnly("database", "compile", "test", "release"));
        gitlab.on(push("main")).isManual("deploy");
        assertThat(drone)
                .on(Build.promote("main", "production"))
                .pipeline("default", all -> all.runsOnly("database", "deploy"));
        gitlab.on(mergeRequest("feature")).hasNoPipeline();
        assertThat(drone).on(Build.pullRequest(7, "feature", "main")).hasNoPipelines();
    }

    @Test
    void what_has_no_counterpart_is_in_the_accounts() throws IOException {
        assertThat(account("drone/gitlab")).contains("13 changed, 1 lost", "| lost | `shop.steps[1].mem_limit` | 24 |");
        assertThat(account("drone/woodpecker")).contains("2 changed, 1 lost", "| lost | `shop.steps[1].mem_limit` |");
        assertThat(account("gitlab/drone"))
                .contains("3 lost", "| lost | `compile.cache` |", "| lost | `docs.rules[1].changes` |");
        assertThat(account("drone-0.8/drone")).contains("2 changed, 0 lost", "| changed | `matrix` |");
    }

    @Test
    void a_row_of_a_matrix_of_drone_0_8_is_a_pipeline() {
        assertThat(drone("drone-0.8/drone"))
                .hasOnlyPipelines("1-24", "1-25")
                .on(Build.push("main"))
                .pipeline("1-25", row -> row.runsOnly("database", "restore", "vet", "test", "tell"))
                .doesNotRun();
    }
}
