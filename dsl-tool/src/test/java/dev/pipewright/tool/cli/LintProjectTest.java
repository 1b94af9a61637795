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

/** A project with {@code .pipewright.yaml}, and {@code --fix}. */
class LintProjectTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("ci.yml"), "a: {script: x, needs: [b]}\nb: {script: x, when: manual}\n");
    }

    private int lint(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint", "--project", folder.toString()));
        arguments.addAll(List.of(options));
        arguments.add("ci.yml");
        return terminal.run(arguments.toArray(String[]::new));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void findings_name_files_relative_to_the_project_and_show_their_lines() throws IOException {
        write("ci.yml", "a:\n  script: x\n  needs: [b]\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).contains("\n  --> ci.yml:3:").contains("\n3 |   needs: [b]\n");
    }

    @Test
    void what_is_included_is_looked_for_in_the_project() throws IOException {
        write("ci.yml", "include: b.yml\na: {script: x, needs: [b]}\n");
        write("b.yml", "b: {script: y}\n");
        assertThat(lint()).isZero();
        assertThat(terminal.out()).doesNotContain("error[");
    }

    @Test
    void the_configuration_never_hides_what_gitlab_refuses() throws IOException {
        write("ci.yml", "a: {script: x, needs: [b]}\n");
        write(".pipewright.yaml", "checks: {GL101: off}\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).startsWith("error[GL101]: ");
    }

    @Test
    void the_configuration_says_how_grave_a_finding_is() throws IOException {
        write("ci.yml", "a: {script: x, image: 'alpine:latest'}\n");
        assertThat(lint("--fail-on", "error")).isZero();
        assertThat(terminal.out()).contains("warning[GL401]: ");
        write(".pipewright.yaml", "checks: {GL401: error}\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).contains("error[GL401]: ");
        write(".pipewright.yaml", "checks: {GL401: off}\n");
        assertThat(lint()).isZero();
        assertThat(terminal.out()).doesNotContain("GL401");
    }

    @Test
    void the_configuration_grades_what_the_reader_warns_of() throws IOException {
        write("ci.yml", "a: {script: x, script: z}\n");
        lint();
        assertThat(terminal.out()).contains("warning[PW005]: ");
        write(".pipewright.yaml", "checks: {PW005: error}\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).contains("error[PW005]: ").doesNotContain("PW943");
        write(".pipewright.yaml", "checks: {PW005: off}\n");
        lint();
        assertThat(terminal.out()).doesNotContain("PW005", "PW943");
    }

    @Test
    void a_warning_is_a_finding_unless_only_errors_are() throws IOException {
        write("ci.yml", "a: {script: x, image: 'alpine:latest'}\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(lint("--fail-on", "warning")).isEqualTo(1);
        assertThat(lint("--fail-on", "error")).isZero();
        assertThat(lint("--fail-on", "never")).isZero();
        assertThat(lint("--fail-on", "often")).isEqualTo(2);
        write(".pipewright.yaml", "checks: {GL401: info}\n");
        assertThat(lint()).isZero();
        assertThat(lint("--fail-on", "info")).isEqualTo(1);
        write("ci.yml", "a: {script: x, needs: [gone]}\n");
        assertThat(lint("--fail-on", "error")).isEqualTo(1);
        assertThat(lint("--fail-on", "never")).isZero();
        Files.delete(folder.resolve("ci.yml"));
        assertThat(lint("--fail-on", "never")).isEqualTo(2);
    }

    @Test
    void a_wrong_configuration_is_told_beside_what_is_resolved() throws IOException {
        write(".pipewright.yaml", "chekcs: {}\n");
        assertThat(terminal.run("resolve", "--project", folder.toString(), "ci.yml"))
                .isZero();
        assertThat(terminal.out()).startsWith("{\"valid\":true");
        assertThat(terminal.err()).contains("chekcs");
        assertThat(terminal.run("explain-value", "--project", folder.toString(), "ci.yml", "a.script"))
                .isZero();
        assertThat(terminal.err()).contains("chekcs");
    }

    @Test
    void a_wrong_configuration_is_a_finding_with_its_place() throws IOException {
        write(".pipewright.yaml", "checks: {GL999: off}\n");
        assertThat(lint("--fail-on", "error")).isZero();
        assertThat(terminal.out()).startsWith("""
                        warning[PW943]: the configuration names "GL999", which no check has
                          --> .pipewright.yaml:1:10
                        """);
        write(".pipewright.yaml", "checks: {GL101: loud}\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).startsWith("error[PW944]: ").contains("\n  --> .pipewright.yaml:1:17\n");
        write(".pipewright.yaml", "a: [");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).startsWith("error[PW001]: ");
        Files.delete(folder.resolve(".pipewright.yaml"));
        Files.createDirectory(folder.resolve(".pipewright.yaml"));
        assertThat(lint()).isEqualTo(2);
        assertThat(terminal.out()).startsWith("error[PW923]: file \".pipewright.yaml\" cannot be read");
    }

    @Test
    void a_file_with_nothing_to_repair_keeps_its_bytes() throws IOException {
        String text = "# why\r\na:   {script: x, needs: [ b ]}";
        write("ci.yml", text);
        assertThat(lint("--fix")).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("ci.yml"))).isEqualTo(text);
        assertThat(terminal.err()).isEmpty();
        write("ci.yml", "a:   {script: x}");
        assertThat(lint("--fix")).isZero();
        assertThat(Files.readString(folder.resolve("ci.yml"))).isEqualTo("a:   {script: x}");
    }

    @Test
    void bytes_that_are_no_text_are_refused_and_left_alone() throws IOException {
        byte[] bytes = {'a', ':', ' ', (byte) 0xC3, (byte) 0x28, '\n'};
        Files.write(folder.resolve("ci.yml"), bytes);
        assertThat(lint("--fix")).isEqualTo(1);
        assertThat(terminal.out()).startsWith("error[PW002]: ");
        assertThat(folder.resolve("ci.yml")).hasBinaryContent(bytes);
    }

    @Test
    void repairing_lines_of_json_is_wrong_usage() {
        assertThat(lint("--batch")).isEqualTo(2);
        assertThat(lint("--format", "yaml")).isEqualTo(2);
    }

    @Test
    void includes_are_found_in_the_directories_that_options_map() throws IOException {
        included();
        assertThat(lint("--include-project", "group/ci=" + folder.resolve("theirs")))
                .isZero();
        assertThat(terminal.out()).doesNotContain("error[").doesNotContain("GL060");
    }

    @Test
    void includes_are_found_in_the_directories_that_the_configuration_maps() throws IOException {
        included();
        write(".pipewright.yaml", "includes: {projects: {group/ci: theirs}}\n");
        assertThat(lint()).isZero();
        assertThat(terminal.out()).doesNotContain("error[").doesNotContain("GL060");
        write(".pipewright.yaml", "includes: {project: {group/ci: theirs}}\n");
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out())
                .contains("error[PW944]: the key \"project\" is unknown")
                .contains("did you mean \"projects\"?");
    }

    @Test
    void what_is_not_here_is_noted_once_and_nothing_is_wrong() throws IOException {
        write(
                "ci.yml",
                "include: [{template: A.gitlab-ci.yml}, {template: A.gitlab-ci.yml}]\na: {script: x, needs: [b]}\n");
        assertThat(lint()).isZero();
        assertThat(terminal.out()).containsOnlyOnce("info[GL060]: the template A.gitlab-ci.yml is not here");
        assertThat(terminal.out()).doesNotContain("error[");
    }

    @Test
    void inputs_and_variables_are_given_by_options() throws IOException {
        write("ci.yml", """
                        spec: {inputs: {count: {type: number}}}
                        ---
                        include: [{local: gone.yml, rules: [{if: $WITH == "yes"}]}]
                        a: {script: x, parallel: "$[[ inputs.count ]]"}
                        """);
        assertThat(lint()).isEqualTo(1);
        assertThat(terminal.out()).contains("error[GL039]: ");
        assertThat(lint("--fail-on", "error", "--input", "count=2")).isZero();
        assertThat(lint("--input", "count=2", "--variable", "WITH=yes")).isEqualTo(1);
        assertThat(terminal.out()).contains("error[GL038]: the included file \"gone.yml\" does not exist");
    }

    @Test
    void values_are_explained() throws IOException {
        write("ci.yml", ".b: {image: alpine}\na: {script: x, extends: .b}\n");
        assertThat(terminal.run("explain-value", "--project", folder.toString(), "ci.yml", "a.image"))
                .isZero();
        assertThat(terminal.out()).isEqualTo("a.image: alpine\nfrom .b in ci.yml:1:13\n");
        assertThat(terminal.run("explain-value", "--project", folder.toString(), "ci.yml", "a.imgae"))
                .isEqualTo(2);
        assertThat(terminal.err()).startsWith("error: \"a.imgae\" has no value: did you mean \"image\"?");
        assertThat(terminal.run("explain-value", "--project", folder.toString(), "gone.yml", "a.image"))
                .isEqualTo(2);
    }

    private void included() throws IOException {
        write("ci.yml", "include: [{project: group/ci, ref: v1.0.0, file: b.yml}]\na: {script: x, needs: [b]}\n");
        Files.createDirectories(folder.resolve("theirs"));
        write("theirs/b.yml", "b: {script: y}\n");
    }
}
