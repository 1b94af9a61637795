package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.secret;
import static dev.pipewright.drone.Drone.service;
import static dev.pipewright.drone.Drone.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
import dev.pipewright.drone.Unsigned;
import dev.pipewright.drone.plugin.DockerPlugin;
import dev.pipewright.testing.Golden;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HabitsTest {

    @Test
    void habits_are_what_one_would_write_by_hand() {
        Step test = step("test").image("alpine:3").commands("make test");
        Step tell = step("tell").image("alpine:3").commands("./tell");
        List<Step> steps = new ArrayList<>(Habits.chained(
                Habits.onlyWhereChanged("src", "pom.xml"),
                Habits.waitFor("database", 5432, Duration.ofSeconds(60)),
                Habits.notInPullRequests(test),
                Habits.whateverHappens(tell)));
        Pipeline pipeline = Habits.oneAtATime(Habits.shallowClone(pipeline("a")))
                .services(service("database", "postgres:17"))
                .steps(steps);
        DroneConfiguration file =
                drone(pipeline, Habits.withoutClone(pipeline("b").steps(tell)));

        assertThat(file.diagnostics()).isEmpty();
        Golden.folder("recipe").matches("habits.yml", Unsigned.text(file.toYaml()));
    }

    @Test
    void images_are_built_on_what_was_pushed_last_and_pulled_once() {
        DockerPlugin image = DockerPlugin.of().repo("octocat/app").tags("1.0").password(secret("hub_password"));
        Step lint = Habits.mayFail(Habits.pulledOnce(
                step("lint").image("hadolint/hadolint:v2.13.1").commands("hadolint Dockerfile")));
        Step publish = Habits.notInPullRequests(Habits.cachedFromLatest(image).step("publish", "21"));
        DroneConfiguration file = drone(pipeline("a").steps(lint, publish));

        assertThat(file.diagnostics()).noneMatch(Diagnostic::isError);
        Golden.folder("recipe").matches("cached-image.yml", Unsigned.text(file.toYaml()));
    }

    @Test
    void an_image_that_changes_behind_its_name_is_not_pulled_once() {
        assertThatThrownBy(() -> Habits.pulledOnce(step("a").image("registry.example.com:5000/tools")))
                .hasMessageContaining("give it a tag");
        assertThatThrownBy(() -> Habits.pulledOnce(step("a").image("alpine:latest")))
                .hasMessageContaining("changes behind its name");
        assertThatThrownBy(() -> Habits.cachedFromLatest(DockerPlugin.of())).hasMessageContaining("repo(...)");
    }

    @Test
    void a_guard_without_folders_is_refused() {
        assertThatThrownBy(Habits::onlyWhereChanged).hasMessageContaining("say which folders matter");
    }
}
