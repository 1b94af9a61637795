package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.LibraryVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String SOURCE = """
            import dev.pipewright.definition.*;
            import dev.pipewright.diagnostic.Diagnostic;
            import dev.pipewright.tree.Origin;
            import java.util.List;

            class Pipeline implements PipelineDefinition {
                record Text(List<CiFile> files, List<Diagnostic> diagnostics) implements CiConfiguration {}

                public CiConfiguration define() {
                    return new Text(List.of(new CiFile("a.yml", "a: é\\n", Origin.here())), List.of());
                }
            }
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_file_is_generated_found_current_edited_and_found_different() throws IOException {
        String source =
                Files.writeString(folder.resolve("Pipeline.java"), SOURCE).toString();
        String project = folder.toString();

        assertThat(terminal.run("generate", "--source", source, "--project", project))
                .isZero();
        assertThat(terminal.out()).isEqualTo("wrote a.yml\n");
        assertThat(terminal.run("check", "--source", source, "--project", project))
                .isZero();
        assertThat(terminal.out()).isEqualTo("current a.yml\n");

        Files.writeString(folder.resolve("a.yml"), "a: è\n");
        assertThat(terminal.run("check", "--source", source, "--project", project))
                .isEqualTo(1);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .startsWith("error[PW930]: file \"a.yml\" differs from its definition\n  --> Pipeline.java:10\n")
                .contains("= help: run 'pipewright generate --source " + source + " --project " + project + "'\n")
                .contains("\n-a: è\n+a: é\n");
    }

    @Test
    void nothing_to_run_is_no_success() {
        assertThat(terminal.run("generate", "--project", folder.toString())).isEqualTo(2);
        assertThat(terminal.err()).startsWith("error[PW908]: no definition was found in no folder at all");
    }

    @Test
    void wrong_usage_tells_the_right_one() {
        assertThat(terminal.run()).isEqualTo(2);
        assertThat(terminal.err()).startsWith("no command was given\nUsage: pipewright ");
        assertThat(terminal.run("generat")).isEqualTo(2);
        assertThat(terminal.err()).contains("pipewright generate");
        assertThat(terminal.run("format")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("give either files or --batch\n");
    }

    @Test
    void help_and_version_are_there() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out()).isEqualTo("pipewright " + LibraryVersion.current() + "\n");
        assertThat(terminal.run("generate", "--help")).isZero();
        assertThat(terminal.out()).startsWith("Usage: pipewright generate ").contains("--classpath");
    }

    @Test
    void format_prints_a_file_and_answers_lines() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), "é:   1\n");

        assertThat(terminal.run("format", file.toString())).isZero();
        assertThat(terminal.out()).isEqualTo("é: 1\n");
        assertThat(terminal.feed("{\"id\": 1, \"yaml\": \"é:  1\"}\n", "format", "--batch"))
                .isZero();
        assertThat(terminal.out()).isEqualTo("{\"id\":1,\"yaml\":\"é: 1\\n\"}\n");
        assertThat(file).hasContent("é:   1\n");
    }
}
