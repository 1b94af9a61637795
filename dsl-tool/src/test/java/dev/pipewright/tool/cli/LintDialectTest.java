package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintDialectTest {

    private static final String DRONE = """
            kind: pipeline
            name: a
            steps:
              - name: build
                image: alpine:3
                commands:
                  - make VERSION=${VERSION}
            ---
            kind: pipeline
            name: b
            steps:
              - name: image
                image: plugins/docker:21
                settings:
                  tags: 1.10 # of the image
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void the_name_of_a_file_tells_whose_it_is() throws IOException {
        assertThat(lint(".drone.yml", DRONE)).isOne();
        assertThat(terminal.out())
                .contains("warning[DR703]: a command of step \"build\" of pipeline \"a\"", "--> .drone.yml:7:9")
                .doesNotContain("GL0");
        assertThat(lint(".woodpecker.yaml", "steps: [{name: a}]")).isOne();
        assertThat(terminal.out()).contains("error[WP101]");
        assertThat(lint(
                        ".woodpecker/build.yml",
                        "when: [{event: push}]\nsteps: [{name: a, image: 'alpine:3', commands: [make]}]"))
                .isZero();
    }

    @Test
    void woodpeckers_files_are_judged_on_events_of_every_kind() throws IOException {
        assertThat(lint(".woodpecker.yaml", """
                when: [{event: [push, tag]}]
                steps:
                  - {name: build, image: "alpine:3", commands: [make], when: [{event: push}]}
                  - {name: ship, image: "alpine:3", commands: [./ship], depends_on: build}
                """)).isOne();
        assertThat(terminal.out()).containsOnlyOnce("error[").contains("error[WP102]");
    }

    @Test
    void a_file_of_another_name_needs_the_dialect() throws IOException {
        assertThat(lint("ci.yml", DRONE, "--dialect", "drone", "--format", "sarif"))
                .isOne();
        assertThat(terminal.out()).contains("\"DR703\"", "shell-variable-replaced");
        assertThat(lint("ci.yml", DRONE)).isOne();
        assertThat(terminal.out()).doesNotContain("DR703");
    }

    @Test
    void every_document_is_repaired() throws IOException {
        assertThat(lint(".drone.yml", DRONE, "--fix")).isZero();
        assertThat(folder.resolve(".drone.yml"))
                .hasContent(DRONE.replace("=${", "=$${").replace("1.10 #", "'1.10' #"));
        assertThat(terminal.err()).contains("repaired 2 findings in .drone.yml");
    }

    @Test
    void the_configuration_of_the_project_holds_for_drone_too() throws IOException {
        Files.writeString(folder.resolve(".pipewright.yaml"), "checks: {DR703: off, DR701: error, GL401: off}\n");

        assertThat(lint(".drone.yml", DRONE)).isOne();
        assertThat(terminal.out()).contains("error[DR701]").doesNotContain("DR703", "PW943");
    }

    private int lint(String name, String text, String... options) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        List<String> arguments = new ArrayList<>(List.of("lint", "--project", folder.toString(), name));
        arguments.addAll(List.of(options));
        return terminal.feed("", arguments.toArray(String[]::new));
    }
}
