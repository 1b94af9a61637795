package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.diagnostic.SourceFolders;
import dev.pipewright.diagnostic.SourceText;
import dev.pipewright.diagnostic.TextRenderer;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Origin;
import dev.pipewright.tree.YamlOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaOriginTest {

    @Test
    void here_is_the_line_of_the_caller() {
        Origin origin = Origin.here();
        assertThat(origin.file()).isEqualTo("com/example/JavaOriginTest.java");
        assertThat(origin.line()).isEqualTo(lineOf("Origin origin = Origin.here();"));
        assertThat(origin.column()).isZero();
        assertThat(origin).hasToString("com/example/JavaOriginTest.java:" + origin.line());
    }

    @Test
    void a_nested_class_and_a_lambda_are_in_the_file_of_their_class() {
        Supplier<Origin> lambda = () -> Origin.here();
        assertThat(lambda.get().file()).isEqualTo("com/example/JavaOriginTest.java");
        assertThat(Nested.here().file()).isEqualTo("com/example/JavaOriginTest.java");
        assertThat(((JavaOrigin) Nested.here()).className()).isEqualTo("com.example.JavaOriginTest$Nested");
    }

    @Test
    void two_calls_on_one_line_have_equal_origins_and_two_lines_do_not() {
        Origin[] same = {Origin.here(), Origin.here()};
        Origin other = Origin.here();
        assertThat(same[0]).isEqualTo(same[1]).hasSameHashCodeAs(same[1]).isNotEqualTo(other);
    }

    @Test
    void a_finding_quotes_the_line_of_java() {
        Origin origin = Origin.here();
        SourceText sources = SourceFolders.of(Path.of("."), List.of(Path.of("src/test/java")));
        assertThat(new TextRenderer(sources).render(Diagnostic.error("GL001", "odd", origin)))
                .contains("--> src/test/java/com/example/JavaOriginTest.java:" + origin.line() + "\n")
                .contains(origin.line() + " |         Origin origin = Origin.here();\n");
    }

    @Test
    void java_is_found_in_the_folders_and_in_the_project_itself(@TempDir Path project) throws IOException {
        Origin origin = Origin.here();
        SourceText before = SourceFolders.of(project);
        assertThat(before.find(origin)).isEmpty();
        write(project.resolve("com/example/JavaOriginTest.java"), "x\n".repeat(500));
        assertThat(SourceFolders.of(project).find(origin).map(SourceText.Snippet::file))
                .contains("com/example/JavaOriginTest.java");
        write(project.resolve("src/main/java/com/example/JavaOriginTest.java"), "x\n".repeat(500));
        assertThat(SourceFolders.of(project).find(origin).map(SourceText.Snippet::file))
                .contains("src/main/java/com/example/JavaOriginTest.java");
    }

    @Test
    void yaml_is_found_relative_to_the_project(@TempDir Path project) throws IOException {
        write(project.resolve("ci/jobs.yml"), "a:\n  b: 1\n");
        SourceText sources = SourceFolders.of(project);
        assertThat(sources.find(new YamlOrigin("ci/jobs.yml", 2, 3)))
                .contains(new SourceText.Snippet("ci/jobs.yml", "  b: 1"));
        assertThat(sources.find(new YamlOrigin("ci/jobs.yml", 3, 1))).isEmpty();
        assertThat(sources.find(new YamlOrigin("gone.yml", 1, 1))).isEmpty();
        assertThat(sources.find(Origin.unknown())).isEqualTo(Optional.empty());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static int lineOf(String code) {
        try {
            return Files.readAllLines(Path.of("src/test/java/com/example/JavaOriginTest.java"))
                            .indexOf("        " + code)
                    + 1;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Nested {
        static Origin here() {
            return Origin.here();
        }
    }
}
