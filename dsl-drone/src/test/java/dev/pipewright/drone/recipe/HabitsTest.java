package dev.pipewright.drone.recipe;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.service;
import static dev.pipewright.drone.Drone.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.Step;
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
        Golden.folder("recipe").matches("habits.yml", file.toYaml());
    }

    @Test
    void a_guard_without_folders_is_refused() {
        assertThatThrownBy(Habits::onlyWhereChanged).hasMessageContaining("say which folders matter");
    }
}
