package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pipewright.check.CheckConfiguration;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.gitlab.resolve.Resolver;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whatever a file holds, it is answered. A failure prints its seed; {@code -Dseed} chooses one, and {@code -Dfuzz.seconds} how long
 * files are damaged.
 */
class LintFuzzTest {

    private static final long SEED = Long.getLong("seed", 20_260_101L);
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(Long.getLong("fuzz.seconds", 10));
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 40_000;
    private static final List<String> PIECES = List.of(
            "\n",
            "  ",
            ":",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "&a ",
            "*a",
            "<<: *a",
            "!reference [a, b]",
            "'",
            "\"",
            "|",
            ">-",
            "#",
            "%",
            "@",
            "\t",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\u2028",
            "null",
            "~",
            "1e999",
            "0x",
            "$CI_X",
            "$[[ inputs.x ]]",
            "---\n",
            "extends: a",
            "needs: []",
            "parallel: 5",
            "when: never",
            "include: x.yml",
            "rules: [if: $a =~ /(/]");

    private static final Lint LINT = new Lint(Resolver.of(ProjectFiles.none()), CheckConfiguration.standard());
    private static List<String> samples = List.of();

    @BeforeAll
    static void collect() throws IOException {
        List<String> found = new ArrayList<>(under(Path.of("..", "dsl-gitlab", "src", "test", "resources", "golden")));
        assertThat(found).hasSizeGreaterThan(100);
        String recorded = System.getProperty("conformance.dir", "");
        if (!recorded.isBlank()) {
            List<String> corpus = under(Path.of(recorded, "corpus", "gitlab"));
            assertThat(corpus).hasSizeGreaterThan(300);
            found.addAll(corpus);
        }
        samples = found;
    }

    private static List<String> under(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (text.length() <= LARGEST) {
                    texts.add(text);
                }
            }
            return texts;
        }
    }

    @Test
    void a_damaged_file_is_always_answered() {
        Random random = new Random(SEED);
        List<String> order = new ArrayList<>(samples);
        Collections.shuffle(order, random);
        long end = System.nanoTime() + LONG_ENOUGH.toNanos();
        int cases = 0;
        while (System.nanoTime() < end) {
            String text = order.get(cases % order.size());
            answered(text.substring(0, random.nextInt(text.length() + 1)), cases);
            answered(edited(text, random), cases);
            cases++;
        }
        assertThat(cases).as("files damaged, seed " + SEED).isPositive();
    }

    private static void answered(String text, int number) {
        String where = "seed " + SEED + ", file " + number + ", text:\n" + text;
        Linted linted;
        try {
            linted = assertTimeoutPreemptively(PATIENCE, () -> LINT.text(text, "a.yml"));
        } catch (RuntimeException | Error thrown) {
            throw new AssertionError(where, thrown);
        }
        boolean error = linted.findings().stream().anyMatch(Diagnostic::isError);
        assertThat(linted.valid() || error).as("a refusal says why: " + where).isTrue();
    }

    private static String edited(String text, Random random) {
        StringBuilder all = new StringBuilder(text);
        for (int edits = 1 + random.nextInt(8); edits > 0; edits--) {
            int from = random.nextInt(all.length() + 1);
            int to = Math.min(all.length(), from + random.nextInt(12));
            switch (random.nextInt(3)) {
                case 0 -> all.delete(from, to);
                case 1 -> all.insert(from, PIECES.get(random.nextInt(PIECES.size())));
                default -> all.insert(random.nextInt(all.length() + 1), all.substring(from, to));
            }
        }
        return all.toString();
    }

    @Test
    void nesting_aliases_and_control_characters_are_answered() {
        answered("a: " + "[".repeat(100_000), -1);
        answered("a: " + "{b: ".repeat(100_000), -1);
        answered("- ".repeat(100_000), -1);
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(i, i - 1));
        }
        answered(bomb.append("job: {script: *a29}\n").toString(), -1);
        answered("a: {script: \u0000}", -1);
        answered("a: {script: \uD800}", -1);
        answered("\u0000", -1);
        answered("", -1);
    }
}
