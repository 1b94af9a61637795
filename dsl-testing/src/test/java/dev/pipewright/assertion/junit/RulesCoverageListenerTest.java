package dev.pipewright.assertion.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.assertion.coverage.RulesCoverage;
import dev.pipewright.gitlab.resolve.include.ProjectFiles;
import dev.pipewright.gitlab.simulate.Scenario;
import dev.pipewright.gitlab.simulate.Simulation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.TestExecutionListener;

class RulesCoverageListenerTest {

    private static String told(RulesCoverage coverage, Path folder) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RulesCoverageListener.tell(coverage, folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_outcome_is_printed_and_all_rules_are_written(@TempDir Path folder) throws IOException {
        RulesCoverage coverage = new RulesCoverage();
        Simulation simulation = Simulation.of(ProjectFiles.none())
                .text("build: {script: x, rules: [{if: $CI_COMMIT_BRANCH}, {if: $CI_COMMIT_TAG}]}");
        coverage.add("ci.yml", simulation.run(Scenario.push()));

        assertThat(told(coverage, folder.resolve("pipewright")))
                .contains("Rules coverage: 1 of 2 rules decided something in this test run; these never did:")
                .contains("| ci.yml | build | 2 | `if: $CI_COMMIT_TAG` |")
                .doesNotContain("CI_COMMIT_BRANCH");
        assertThat(Files.readString(folder.resolve("pipewright/rules-coverage.md")))
                .contains("`if: $CI_COMMIT_TAG`", "`if: $CI_COMMIT_BRANCH`");
        assertThat(Files.readString(folder.resolve("pipewright/rules-coverage.json")))
                .isEqualTo("""
                [
                  {"pipeline": "ci.yml", "job": "build", "rule": 1, "says": "if: $CI_COMMIT_BRANCH", "file": ".gitlab-ci.yml", "line": 1, "events": 1, "decided": 1},
                  {"pipeline": "ci.yml", "job": "build", "rule": 2, "says": "if: $CI_COMMIT_TAG", "file": ".gitlab-ci.yml", "line": 1, "events": 1, "decided": 0}
                ]
                """);
    }

    @Test
    void a_run_without_pipelines_says_nothing(@TempDir Path folder) {
        assertThat(told(new RulesCoverage(), folder.resolve("pipewright"))).isEmpty();
        assertThat(folder.resolve("pipewright")).doesNotExist();
    }

    @Test
    void junit_finds_it_by_itself() {
        assertThat(ServiceLoader.load(TestExecutionListener.class))
                .hasAtLeastOneElementOfType(RulesCoverageListener.class);
    }
}
