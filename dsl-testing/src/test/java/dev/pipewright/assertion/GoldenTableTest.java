package dev.pipewright.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTableTest {

    @TempDir
    Path folder;

    @Test
    void a_missing_file_is_shown_and_the_flag_writes_it() throws IOException {
        Path file = folder.resolve("tables/shop.md");

        assertThat(GoldenTable.difference(file, "| a |\n", false, null))
                .hasValueSatisfying(missing -> assertThat(missing.headline() + missing.because())
                        .contains("run with -Dpipewright.update=true to write it", "| a |\n"));
        assertThat(GoldenTable.difference(file, "| a |\n", true, null)).isEmpty();
        assertThat(Files.readString(file)).isEqualTo("| a |\n");
        assertThat(GoldenTable.difference(file, "| a |\n", false, "true")).isEmpty();
    }

    @Test
    void a_table_that_differs_names_the_line() throws IOException {
        Path file = folder.resolve("shop.md");
        Files.writeString(file, "| a |\n| b |\n");

        assertThat(GoldenTable.difference(file, "| a |\n| c |\n", false, null))
                .hasValueSatisfying(difference -> assertThat(difference.because())
                        .startsWith("it differs from line 2 on:\n- | b |\n+ | c |")
                        .endsWith("now it is:\n| a |\n| c |\n"));
    }

    @Test
    void a_ci_server_never_rewrites_what_it_should_judge() {
        Path file = folder.resolve("shop.md");

        assertThat(GoldenTable.difference(file, "| a |\n", true, "true"))
                .hasValueSatisfying(refusal -> assertThat(refusal.headline()).contains("refused where CI is set"));
        assertThat(file).doesNotExist();
        assertThat(GoldenTable.difference(file, "| a |\n", true, "false")).isEmpty();
        assertThat(file).exists();
    }
}
