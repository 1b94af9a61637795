package dev.pipewright.tool.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.definition.LibraryVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
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

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(
                new Streams(
                        new ByteArrayInputStream("{\"id\": 1, \"yaml\": \"é:  1\"}\n".getBytes(UTF_8)),
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8)),
                arguments);
    }

    @Test
    void a_file_is_generated_found_current_edited_and_found_different() throws IOException {
        String source =
                Files.writeString(folder.resolve("Pipeline.java"), SOURCE).toString();
        String project = folder.toString();

        assertThat(run("generate", "--source", source, "--project", project)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("wrote a.yml\n");
        assertThat(run("check", "--source", source, "--project", project)).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("current a.yml\n");

        Files.writeString(folder.resolve("a.yml"), "a: è\n");
        assertThat(run("check", "--source", source, "--project", project)).isEqualTo(1);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .startsWith("error[PW930]: file \"a.yml\" differs from its definition\n  --> Pipeline.java:10\n")
                .contains("= help: run 'pipewright generate --source " + source + " --project " + project + "'\n")
                .contains("\n-a: è\n+a: é\n");
    }

    @Test
    void nothing_to_run_is_no_success() {
        assertThat(run("generate", "--project", folder.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("error[PW908]: no definition was found in no folder at all");
    }

    @Test
    void wrong_usage_tells_the_right_one() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("no command was given\nUsage: pipewright ");
        assertThat(run("generat")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("pipewright generate");
        assertThat(run("format")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("give either files or --batch\n");
    }

    @Test
    void help_and_version_are_there() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("pipewright " + LibraryVersion.current() + "\n");
        assertThat(run("generate", "--help")).isZero();
        assertThat(out.toString(UTF_8))
                .startsWith("Usage: pipewright generate ")
                .contains("--classpath");
    }

    @Test
    void format_prints_a_file_and_answers_lines() throws IOException {
        Path file = Files.writeString(folder.resolve("a.yml"), "é:   1\n");

        assertThat(run("format", file.toString())).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("é: 1\n");
        assertThat(run("format", "--batch")).isZero();
        assertThat(out.toString(UTF_8)).isEqualTo("{\"id\":1,\"yaml\":\"é: 1\\n\"}\n");
        assertThat(file).hasContent("é:   1\n");
    }
}
