package dev.pipewright.gitlab.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HostileInputTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void nesting_without_end_is_refused() {
        assertThat(refusal("a: " + "[".repeat(100_000))).isNotEmpty();
        assertThat(refusal("a:\n  b: " + "{x: ".repeat(5_000) + "1" + "}".repeat(5_000)))
                .isNotEmpty();
    }

    @Test
    void an_alias_bomb_is_refused() {
        String bomb = lines(
                30,
                i -> i == 0 ? "a0: &a0 [x, x]" : "a" + i + ": &a" + i + " [" + "*a" + (i - 1) + ", *a" + (i - 1) + "]");
        assertThat(refusal(bomb + "\njob: {script: *a29}\n")).isEqualTo("The parsed YAML is too big");
    }

    @Test
    void references_that_double_are_refused() {
        String bomb = lines(
                40,
                i -> i == 0
                        ? ".a0: {s: [x, x]}"
                        : ".a" + i + ": {s: [!reference [.a" + (i - 1) + ", s], !reference [.a" + (i - 1) + ", s]]}");
        assertThat(refusal(bomb + "\njob: {script: [!reference [.a39, s]]}\n")).isEqualTo("The parsed YAML is too big");
    }

    @Test
    void a_chain_of_references_ends() {
        String chain = lines(5_000, i -> ".a" + i + ": {s: [!reference [.a" + (i + 1) + ", s]]}");
        assertThat(refusal(chain + "\n.a5000: {s: [x]}\njob: {script: x}\n")).isEqualTo("The parsed YAML is too big");
    }

    @Test
    void a_long_chain_of_needs_is_walked() {
        String chain =
                lines(5_000, i -> "j" + i + ": {script: x" + (i == 0 ? "" : ", needs: [j" + (i - 1) + "]") + "}");
        assertThat(resolve(chain + "\n").isValid()).isTrue();
        assertThat(refusal(chain.replace("j0: {script: x}", "j0: {script: x, needs: [j4999]}") + "\n"))
                .startsWith("The pipeline has circular dependencies: topological sort failed: [\"j0\", \"j4999\"");
    }

    @Test
    void a_file_that_includes_itself_is_refused() {
        String text = "include: a.yml\n";
        Resolution resolution =
                Resolver.of(ProjectFiles.of(Map.of("a.yml", text))).resolve("a.yml");
        assertThat(resolution.errors().get(0).gitlab()).isEqualTo("Maximum of 150 nested includes are allowed!");
    }

    @Test
    void control_characters_and_nothing_at_all_are_refused() {
        assertThat(refusal("a: \u0000")).isNotEmpty();
        assertThat(refusal(" \n\t\n")).isEqualTo("Please provide content of .gitlab-ci.yml");
        assertThat(refusal("# nothing\n")).isEqualTo("jobs config should contain at least one visible job");
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String refusal(String yaml) {
        Resolution resolution = resolve(yaml);
        return resolution.isValid() ? "" : resolution.errors().get(0).gitlab();
    }

    private static Resolution resolve(String yaml) {
        return assertTimeoutPreemptively(
                PATIENCE, () -> Resolver.of(ProjectFiles.none()).resolve(".gitlab-ci.yml", yaml));
    }
}
