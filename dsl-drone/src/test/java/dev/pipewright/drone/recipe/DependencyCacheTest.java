package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.Unsigned;
import dev.pipewright.drone.build.Build;
import dev.pipewright.drone.simulate.Ending;
import dev.pipewright.drone.simulate.Simulation;
import dev.pipewright.drone.simulate.Status;
import dev.pipewright.drone.simulate.StepRun;
import dev.pipewright.testing.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyCacheTest {

    private static final Step TEST = step("test")
            .image("maven:3.9.11-eclipse-temurin-17")
            .commands("mvn -B -Dmaven.repo.local=.m2/repository verify");
    private static final DependencyCache M2 = DependencyCache.of(".m2/repository", "pom.xml", "core/pom.xml")
            .storage(cache -> cache.bucket("ci-cache").region("eu-central-1"));
    private static final DroneConfiguration FILE =
            drone(Habits.shallowClone(pipeline("build").steps(M2.around(TEST))));

    @Test
    void the_cache_stands_around_the_steps() {
        assertThat(FILE.diagnostics()).isEmpty();
        Golden.folder("recipe").matches("dependency-cache.yml", Unsigned.text(FILE.toYaml()));
    }

    @Test
    void only_a_push_to_the_default_branch_that_succeeds_fills_it() {
        assertThat(kept(Build.push("main"), Ending.SUCCESS)).isEqualTo(Status.SUCCESS);
        assertThat(kept(Build.push("main"), Ending.exit(1))).isEqualTo(Status.SKIPPED);
        assertThat(kept(Build.push("fix"), Ending.SUCCESS)).isEqualTo(Status.NOT_LISTED);
        assertThat(kept(Build.pullRequest(1, "fix", "main"), Ending.SUCCESS)).isEqualTo(Status.NOT_LISTED);
    }

    private static Status kept(Build build, Ending test) {
        List<StepRun> steps = Simulation.of(FILE.toYaml(), build)
                .ending("test", test)
                .run()
                .pipelines()
                .get(0)
                .steps();
        return steps.get(steps.size() - 1).status();
    }

    @Test
    void what_would_be_stale_or_not_waited_for_is_refused() {
        assertThatThrownBy(() -> DependencyCache.of("node_modules")).hasMessageContaining("name the files");
        assertThatThrownBy(() -> DependencyCache.of("a", "b\"c")).hasMessageContaining("has a quote");
        assertThatThrownBy(() -> M2.around(TEST.dependsOn())).hasMessageContaining("leave it out");
    }
}
