package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainBuildTest {

    private static final String DRONE = """
            kind: pipeline
            name: build
            steps:
              - {name: test, image: "alpine:3", commands: [make]}
              - name: docs
                image: alpine:3
                commands: [make docs]
                when:
                  event: [tag]
            ---
            kind: pipeline
            name: deploy
            steps:
              - {name: ship, image: "alpine:3", commands: [./ship]}
            trigger:
              event:
                - promote
              target: production
            """;
    private static final String WORKFLOW = """
            when:
              - event: push
                path: src/**
              - event: tag
            steps:
              - {name: test, image: "alpine:3", commands: [make]}
              - {name: tell, image: "alpine:3", commands: [./tell], when: [{event: push, status: [failure]}]}
            """;
    private static final String JAVA = """
            import static dev.pipewright.drone.Drone.*;

            import dev.pipewright.definition.PipelineDefinition;
            import dev.pipewright.drone.DroneConfiguration;

            public final class Shop implements PipelineDefinition {
                @Override
                public DroneConfiguration define() {
                    return drone(pipeline("shop")
                            .steps(step("test").image("alpine:3").commands("make"))
                            .trigger(trigger -> trigger.branch("stable")));
                }
            }
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve(".drone.yml"), DRONE);
        Files.createDirectory(folder.resolve(".woodpecker"));
        Files.writeString(folder.resolve(".woodpecker/build.yaml"), WORKFLOW);
        Files.writeString(folder.resolve("Shop.java"), JAVA);
    }

    private int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, "--project", folder.toString()));
        all.addAll(List.of(arguments));
        return terminal.run(all.toArray(String[]::new));
    }

    @Test
    void pipelines_and_steps_of_drone_stand_in_a_table() {
        assertThat(run("explain", ".drone.yml", "--event", "push,tag,promote", "--target", "production"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                .drone.yml

                pipeline       push  tag  promote
                build          ✓     ✓    ✓
                build > test   ✓     ✓    ✓
                build > docs   –     ✓    –
                deploy         –     –    ✓
                deploy > ship  –     –    ✓
                """);
    }

    @Test
    void who_names_no_event_sees_all_that_the_file_speaks_of() throws IOException {
        assertThat(run("explain", ".drone.yml", "--branch", "stable")).isZero();
        assertThat(terminal.out())
                .contains("pipeline       push  pull_request  tag  promote production\n")
                .contains("deploy > ship  –     –             –    ✓\n");

        Files.writeString(folder.resolve(".woodpecker/night.yaml"), """
                when: [{event: cron, cron: nightly}, {event: [manual]}]
                steps:
                  - {name: tidy, image: "alpine:3", commands: [./tidy]}
                """);
        assertThat(run("explain", ".woodpecker")).isZero();
        assertThat(terminal.out())
                .contains("workflow      push        pull_request  tag  cron nightly  manual\n")
                .contains("night > tidy  –           –             –    ✓             ✓\n");

        Files.move(folder.resolve(".woodpecker/night.yaml"), folder.resolve(".woodpecker/a-night.yaml"));
        assertThat(run("explain", ".woodpecker")).isZero();
        assertThat(terminal.out().lines().map(line -> line.replaceAll("  .*", "")))
                .as("steps stand below their workflow, though no push comes to them")
                .containsSubsequence("a-night", "a-night > tidy", "build", "build > test");
    }

    @Test
    void a_single_build_has_the_reason_and_the_line_of_each() {
        assertThat(run("explain", "--dialect", "drone", "--event", "push")).isZero();
        assertThat(terminal.out()).isEqualTo("""
                .drone.yml

                push: push of refs/heads/main
                  build is present: nothing restricts it  (.drone.yml:1)
                  build > test is present: nothing restricts it  (.drone.yml:4)
                  build > docs is absent: its when needs event "tag", and event is "push"  (.drone.yml:9)
                  deploy is absent: its trigger needs event "promote", and event is "push"  (.drone.yml:17)
                """);
        assertThat(run("explain", ".drone.yml", "--job", "deploy")).isZero();
        assertThat(terminal.out())
                .contains("tag: tag of refs/tags/v1.0.0\n  deploy is absent: ")
                .contains("promote production: promote of refs/heads/main\n  deploy is present: its trigger holds")
                .doesNotContain("build is");
        assertThat(run("explain", ".drone.yml", "--job", "deplyo")).isEqualTo(2);
        assertThat(terminal.err()).contains("did you mean \"deploy\"?");
    }

    @Test
    void workflows_of_woodpecker_tell_what_each_condition_lacks() {
        assertThat(run("explain", ".woodpecker", "--event", "push", "--changes", "docs/a.md"))
                .isZero();
        assertThat(terminal.out()).endsWith("""
                push: push of refs/heads/main
                  build is absent: its when does not hold: condition 1 needs path "src/**", and path is "docs/a.md";\
                 condition 2 needs event "tag", and event is "push"  (.woodpecker/build.yaml:1)
                """);
        assertThat(run("explain", ".woodpecker")).isZero();
        assertThat(terminal.out()).isEqualTo("""
                .woodpecker

                workflow      push        pull_request  tag
                build         ✓           –             ✓
                build > test  ✓           –             ✓
                build > tell  on-failure  –             –

                pull_request: nothing runs
                """);
    }

    @Test
    void markdown_and_json_are_told_in_the_shape_of_gitlabs() {
        assertThat(run("explain", ".drone.yml", "--format", "markdown")).isZero();
        assertThat(terminal.out()).startsWith("**.drone.yml**\n\n| pipeline ").contains("| `build > docs` ");
        assertThat(run("explain", ".drone.yml", "--format", "json", "--event", "push"))
                .isZero();
        assertThat(terminal.out())
                .startsWith("{\"pipeline\":\".drone.yml\",\"events\":[{\"event\":\"push\",\"scenario\":\"push of")
                .contains("{\"name\":\"build > test\",\"present\":true,\"why\":\"build > test is present: nothing"
                        + " restricts it\",\"place\":\".drone.yml:4\"}");
    }

    @Test
    void definitions_in_java_are_explained_and_simulated() {
        assertThat(run("explain", "--dialect", "drone", "--event", "push", "Shop.java"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .contains("shop is absent: its trigger needs branch \"stable\", and branch is \"main\"  (Shop.java:");
        assertThat(run("simulate", "--dialect", "drone", "--event", "push", "--branch", "stable", "Shop.java"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out()).startsWith("push: push of refs/heads/stable: success\n  shop  success\n");
        assertThat(run("explain", "--dialect", "woodpecker", "Shop.java")).isZero();
        assertThat(terminal.err()).contains("definition \"Shop\" gives nothing for woodpecker");
    }

    @Test
    void what_drone_refuses_is_an_error_at_its_line() throws IOException {
        Files.writeString(folder.resolve(".drone.yml"), DRONE.replace("name: deploy", "name: build"));

        assertThat(run("explain", ".drone.yml")).isOne();
        assertThat(terminal.err()).startsWith("error[DR1");
        assertThat(terminal.out()).contains("push: refused: ");
    }
}
