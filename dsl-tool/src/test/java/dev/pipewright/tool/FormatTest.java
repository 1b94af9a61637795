package dev.pipewright.tool;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    @TempDir
    Path folder;

    private UsersProject project;

    @BeforeEach
    void start() {
        project = new UsersProject(folder);
    }

    @Test
    void a_text_keeps_its_values_and_comments_and_gets_our_style() {
        Formatted formatted =
                Format.text("build: {script: [ \"make\" ]} # ours\ntest:\n    script: \"make test\"\n", "");

        assertThat(formatted.diagnostics()).isEmpty();
        assertThat(formatted.text().orElseThrow())
                .contains("# ours")
                .contains("script:\n    - make\n")
                .endsWith("\n\ntest:\n  script: make test\n");
        assertThat(Format.text(formatted.text().orElseThrow(), "").text()).isEqualTo(formatted.text());
    }

    @Test
    void files_are_rewritten_only_where_their_style_differs() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yml"), "a:   1\n");
        Path ours = Files.writeString(folder.resolve("ours.yml"), "a: 1\n");

        assertThat(new FormatFiles(project).write(List.of(other, ours))).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote " + other, "unchanged " + ours);
        assertThat(other).hasContent("a: 1\n");
    }

    @Test
    void a_broken_file_stays_as_it_is_and_keeps_no_other_from_being_formatted() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yml"), "a: [1\n");
        Path other = Files.writeString(folder.resolve("other.yml"), "a:   1\n");

        assertThat(new FormatFiles(project).write(List.of(broken, other))).isEqualTo(Verdict.FINDINGS);
        assertThat(project.findings).extracting("id").containsExactly("PW001");
        assertThat(project.text.toString()).contains("  --> " + broken);
        assertThat(broken).hasContent("a: [1\n");
        assertThat(other).hasContent("a: 1\n");
    }

    @Test
    void a_file_that_is_not_there_could_not_be_formatted() {
        assertThat(new FormatFiles(project).write(List.of(folder.resolve("none.yml"))))
                .isEqualTo(Verdict.COULD_NOT_RUN);
        assertThat(project.text.toString()).startsWith("error[PW923]: file \"" + folder.resolve("none.yml") + "\"");
    }

    @Test
    void a_line_in_is_a_line_out_in_the_same_order() throws IOException {
        assertThat(answers(
                        "{\"id\": \"a\", \"yaml\": \"b:   é\"}\n\n{\"yaml\": \"c: 1\", \"id\": 7}\r\n{\"id\":null,\"yaml\":\"\"}",
                        UTF_8))
                .startsWith(
                        "{\"id\":\"a\",\"yaml\":\"b: é\\n\"}\n{\"id\":7,\"yaml\":\"c: 1\\n\"}\n{\"id\":null,\"yaml\":")
                .hasLineCount(3);
    }

    @Test
    void a_text_with_errors_is_answered_with_their_places() throws IOException {
        List<String> answers = answers(
                        "{\"id\": \"a\", \"yaml\": \"b: 1\\nc: [1\"}\n{\"id\": \"d\", \"yaml\": \"e: 1\"}\n", UTF_8)
                .lines()
                .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0))
                .startsWith("{\"id\":\"a\",\"errors\":[{\"code\":\"PW001\",\"message\":\"")
                .containsPattern("\"line\":[1-9]\\d*,\"column\":[1-9]");
        assertThat(answers.get(1)).isEqualTo("{\"id\":\"d\",\"yaml\":\"e: 1\\n\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[1]",
                "nonsense",
                "{\"id\": \"a\"}",
                "{\"yaml\": 1}",
                "{} {}",
                "{\"id\":\"a\",\"yaml\":\"\u00e9\"}"
            })
    void a_line_that_is_not_usable_is_answered_and_the_next_is_formatted(String bad) throws IOException {
        // In Latin-1, so that the last one is no UTF-8.
        List<String> answers = answers(bad + "\n{\"id\": \"d\", \"yaml\": \"e: 1\"}\n", ISO_8859_1)
                .lines()
                .toList();

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0))
                .matches("\\{\"id\":(null|\"a\"),\"errors\":\\[\\{\"code\":\"PW924\",\"message\":\".+");
        assertThat(answers.get(1)).isEqualTo("{\"id\":\"d\",\"yaml\":\"e: 1\\n\"}");
    }

    private static String answers(String lines, Charset charset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FormatLines.run(new ByteArrayInputStream(lines.getBytes(charset)), out);
        return out.toString(UTF_8);
    }
}
