package dev.pipewright.tool.robust;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line in a process of its own, with little memory, on files that were made to hurt it. */
class HostileFilesTest {

    private static final String MEMORY = "-Xmx768m";
    private static final long PATIENCE_SECONDS = 60;
    private static final int HUGE = 50_000_000;

    @TempDir
    Path folder;

    @Test
    void nesting_100_000_deep_is_refused() throws Exception {
        refused("[".repeat(100_000), "nested");
        refused("a: " + "{b: ".repeat(100_000), "characters");
        refused("- ".repeat(100_000) + "x\n", "nested");
        refused("? ".repeat(100_000) + "x\n", "nested");
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            blocks.append(" ".repeat(i)).append("a:\n");
        }
        refused(blocks.toString(), "nested");
    }

    @Test
    void alias_bombs_are_refused() throws Exception {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        StringBuilder merges = new StringBuilder(".a0: &a0 {k: {x: 1}}\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
            merges.append(".a%1$d: &a%1$d {<<: [*a%2$d, *a%2$d], l: *a%2$d, r: *a%2$d}\n".formatted(i, i - 1));
        }
        refused(bomb + "job: {script: *a39}\n", "more than");
        refused(merges + "job: {<<: *a39, script: x}\n", "more than");
        refused(bomb + "? *a39\n: {script: x}\n", "more than");
        refused(".t: &t " + "x".repeat(250_000) + "\njob:\n  script:\n" + "    - *t\n".repeat(100_000), "more than");
    }

    @Test
    void files_of_50_megabytes_are_answered() throws Exception {
        String job = "job%08d: {script: [echo one, echo two], stage: build}\n";
        int lines = HUGE / job.formatted(0).length();
        Path flat = folder.resolve("flat.yml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(flat))) {
            for (int i = 0; i < lines; i++) {
                out.write(job.formatted(i).getBytes(UTF_8));
            }
        }
        answered(flat, 1, "error[");
        answered(written("line.yml", ("job: {script: \"" + "x".repeat(HUGE) + "\"}\n").getBytes(UTF_8)), 1, "error[");
        byte[] garbage = new byte[HUGE];
        new Random(7).nextBytes(garbage);
        answered(written("garbage.yml", garbage), 1, "error[");
        byte[] zeros = new byte[HUGE];
        answered(written("zeros.yml", zeros), 1, "error[");
    }

    @Test
    void a_flat_file_just_below_the_limit_is_answered() throws Exception {
        String job = "job%08d: {script: [echo one, echo two], stage: build}\n";
        int lines = 31_000_000 / job.formatted(0).length();
        Path flat = folder.resolve("flat.yml");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(flat))) {
            for (int i = 0; i < lines; i++) {
                out.write(job.formatted(i).getBytes(UTF_8));
            }
        }
        answered(flat, 1, "error[");
    }

    @Test
    void what_is_no_utf_8_is_refused_and_a_byte_order_mark_is_told() throws Exception {
        byte[] broken = "job: {script: \"x\"}\n".getBytes(UTF_8);
        broken[15] = (byte) 0xC3;
        answered(written("a.yml", broken), 1, "error[PW002]");
        answered(written("a.yml", "job: {script: x}\n".getBytes(UTF_16LE)), 1, "error[");
        answered(written("a.yml", "\uFEFFjob: {script: x}\n".getBytes(UTF_16LE)), 1, "error[");
        answered(written("a.yml", "job: {script: \u0000}\n".getBytes(UTF_8)), 1, "the character U+0000");
        answered(written("a.yml", "\uFEFFjob: {script: x}\n".getBytes(UTF_8)), 1, "PW004");
        answered(written("a.yml", new byte[0]), 1, "error[");
    }

    private void refused(String text, String why) throws Exception {
        answered(written("hostile.yml", text.getBytes(UTF_8)), 1, why);
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void answered(Path file, int exitCode, String says) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.pipewright.tool.cli.Main",
                        "lint",
                        "--project",
                        folder.toString(),
                        file.getFileName().toString()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("it ends within %s seconds", PATIENCE_SECONDS)
                .isTrue();
        String printed = Files.readString(out);
        assertThat(Files.readString(err)).isEmpty();
        assertThat(printed).doesNotContain("\tat ", "Exception", "Error:").contains(says);
        assertThat(printed.length()).as("what is printed").isLessThan(2_000_000);
        assertThat(process.exitValue()).isEqualTo(exitCode);
    }
}
