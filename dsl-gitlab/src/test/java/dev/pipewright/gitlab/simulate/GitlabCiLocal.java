package dev.pipewright.gitlab.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The kit that asks gitlab-ci-local which jobs there are: in {@code tools/gclkit} of the folder with recorded answers, or where
 * {@code gclkit.dir} says. What needs gitlab-ci-local itself needs {@code npm ci} there.
 */
final class GitlabCiLocal {

    private GitlabCiLocal() {}

    /** The folder of the kit, or the test is skipped. */
    static Path kit() {
        String conformance = System.getProperty("conformance.dir", "");
        String given = System.getProperty("gclkit.dir", conformance.isBlank() ? "" : conformance + "/tools/gclkit");
        assumeTrue(!given.isBlank(), "skipped: neither -Dgclkit.dir nor -Dconformance.dir names the kit");
        assumeTrue(Files.isRegularFile(Path.of(given, "cases.mjs")), "skipped: there is no kit in " + given);
        assumeTrue(hasNode(), "skipped: there is no node on the path");
        return Path.of(given);
    }

    /** The folder of the kit with all that it needs to run, or the test is skipped. */
    static Path installed() {
        Path kit = kit();
        assumeTrue(
                Files.isDirectory(kit.resolve("node_modules")),
                "skipped: gitlab-ci-local is not installed in " + kit + "; run npm ci there, or in a copy that"
                        + " -Dgclkit.dir names");
        return kit;
    }

    private static boolean hasNode() {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs node in a folder; gives what it prints, and fails where it fails. */
    static List<String> node(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        try {
            Path errors = Files.createTempFile("node", ".err");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            int code = process.waitFor();
            assertThat(code).as(() -> read(errors)).isZero();
            Files.delete(errors);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
