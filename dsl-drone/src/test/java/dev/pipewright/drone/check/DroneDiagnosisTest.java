package dev.pipewright.drone.check;

import static dev.pipewright.drone.Drone.drone;
import static dev.pipewright.drone.Drone.hostVolume;
import static dev.pipewright.drone.Drone.mount;
import static dev.pipewright.drone.Drone.pipeline;
import static dev.pipewright.drone.Drone.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.Severity;
import dev.pipewright.drone.DroneConfiguration;
import dev.pipewright.drone.HostDocker;
import dev.pipewright.drone.Pipeline;
import dev.pipewright.drone.recipe.Habits;
import java.util.List;
import org.junit.jupiter.api.Test;

class DroneDiagnosisTest {

    private static final String TWO = """
            kind: pipeline
            name: a
            clone: {depth: 50}
            steps:
              - name: build
                image: %s
                commands: [make]
            ---
            kind: pipeline
            name: b
            clone: {depth: 50}
            steps:
              - name: build
                image: alpine
                commands: [make]
            """;

    @Test
    void what_a_check_and_the_verdict_find_is_told_once() {
        List<Diagnostic> found = CheckTest.found(TWO.formatted("alpine:3") + "depends_on: [c]\n");

        assertThat(found.stream().filter(Diagnostic::isError).map(Diagnostic::headline))
                .containsExactly("error[DR111]: pipeline \"b\" depends on \"c\", which does not exist");
    }

    @Test
    void what_only_drone_refuses_is_told_in_its_words() {
        assertThat(CheckTest.found(TWO.formatted("alpine:3").replace("name: b", "name: a")))
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::headline)
                .containsExactly("error[DR101]: linter: duplicate pipeline names");
    }

    @Test
    void a_file_from_before_drone_1_is_told_what_brings_it_to_today() {
        assertThat(CheckTest.found("pipeline: {a: {image: x}}\n"))
                .singleElement()
                .matches(finding -> finding.help().toString().contains("convert --from drone-0.8 --to drone"));
    }

    @Test
    void a_refusal_of_what_java_wrote_points_at_java() {
        DroneConfiguration file = drone(pipeline("a")
                .steps(step("build").image("alpine:3"), step("build").image("alpine:3")));

        Diagnostic error = file.diagnostics().get(0);
        assertThat(error.headline()).isEqualTo("error[DR022]: Linter: duplicate step name");
        assertThat(error.origin().file()).endsWith(".java");
    }

    @Test
    void a_comment_in_one_document_accepts_nothing_in_another() {
        String accepted = TWO.formatted("alpine:edge # pipewright:ignore DR405 it is only a test");

        assertThat(CheckTest.found(accepted)).extracting(Diagnostic::path).containsExactly("[1].steps[0].image");
    }

    @Test
    void a_check_can_be_off_or_graver() {
        DroneConfiguration file = DroneConfiguration.parse(TWO.formatted("alpine:3"));

        assertThat(file.checks(checks -> checks.off("DR405")).diagnostics()).isEmpty();
        assertThat(file.checks(checks -> checks.severity("DR405", Severity.ERROR))
                        .diagnostics())
                .singleElement()
                .matches(Diagnostic::isError);
        assertThat(file.checks(checks -> checks.off("DR999")).diagnostics())
                .extracting(Diagnostic::id)
                .contains("PW943");
    }

    @Test
    void the_docker_socket_is_an_error_in_java_until_somebody_says_why() {
        Pipeline build = Habits.shallowClone(pipeline("build")).trigger(t -> t.event("push"));
        DroneConfiguration unsaid = drone(build.volumes(hostVolume("docker", "/var/run/docker.sock"))
                .steps(step("build").image("docker:28-cli").volumes(mount("docker", "/var/run/docker.sock"))));
        HostDocker docker = HostDocker.trusted("the layers of 25 images are built once");
        DroneConfiguration said = drone(build.volumes(docker.volume())
                .steps(step("build").image("docker:28-cli").volumes(docker.mount())));

        assertThat(unsaid.diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::id)
                .containsExactly("DR402");
        assertThat(said.diagnostics()).extracting(Diagnostic::id).containsExactly("DR401");
        assertThatThrownBy(() -> HostDocker.trusted(" ")).hasMessageContaining("say why");
    }

    @Test
    void a_key_without_a_value_is_as_good_as_none() {
        assertThat(CheckTest.found(TWO.formatted("alpine:3") + "services:\ntrigger:\n"))
                .extracting(Diagnostic::id)
                .containsExactly("DR405");
    }

    @Test
    void a_text_that_is_no_yaml_is_refused_by_both_readers_once() {
        assertThat(DroneChecks.diagnose("kind: [", ".drone.yml", CheckConfiguration.standard()))
                .filteredOn(Diagnostic::isError)
                .isNotEmpty();
    }

    @Test
    void no_file_is_wrong_for_a_variable_that_only_some_builds_have() {
        String text = TWO.formatted("alpine:3").replace("[make]", "\n      - docker run octocat/app:${DRONE_TAG} make");

        assertThat(CheckTest.found(text)).noneMatch(Diagnostic::isError);
    }
}
