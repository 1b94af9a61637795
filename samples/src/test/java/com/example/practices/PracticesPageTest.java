package com.example.practices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of practices against the samples and tests that it names. */
class PracticesPageTest {

    private static final Path DOCS = Path.of("..", "docs");
    private static final Path SAMPLES = Path.of("src", "main", "java", "com", "example", "practices");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");

    private static List<String> rows() throws IOException {
        String page = Files.readString(DOCS.resolve("practices.md"));
        return page.substring(page.indexOf("## Row by row"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what") && !line.startsWith("| ---"))
                .toList();
    }

    @Test
    void every_row_has_a_sample_and_a_test_that_are_there() throws IOException {
        assertThat(rows()).hasSize(44).allSatisfy(row -> {
            List<String> links =
                    LINK.matcher(row).results().map(link -> link.group(1)).toList();
            assertThat(links).allSatisfy(link -> assertThat(DOCS.resolve(link)).exists());
            assertThat(links)
                    .anyMatch(link -> link.contains("/src/main/"))
                    .anyMatch(link -> link.contains("/src/test/"));
        });
    }

    @Test
    void every_sample_is_in_a_row() throws IOException {
        String rows = String.join("\n", rows());
        try (Stream<Path> samples = Files.list(SAMPLES)) {
            assertThat(samples.map(sample -> sample.getFileName().toString()))
                    .filteredOn(name -> !name.equals("package-info.java"))
                    .hasSizeGreaterThan(25)
                    .allSatisfy(name -> assertThat(rows).contains("/practices/" + name + ")"));
        }
    }
}
