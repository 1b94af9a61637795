package com.example.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.practices.PythonProject;
import com.example.practices.TestsByTimings;
import com.example.practices.TestsOverRunners;
import dev.pipewright.gitlab.Pipeline;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project in Python with seven files of tests. */
class PythonProjectRunsTest {

    private static final String[] TESTS = {
        "test_all", "test_half", "test_none", "test_odd", "test_small", "test_tenth", "test_zero"
    };

    @TempDir
    private Path temporary;

    private LocalProject project(Pipeline pipeline) {
        return LocalProject.of("python-project", pipeline, temporary).python();
    }

    /** The tests that passed, each once for each time that it did. */
    private static List<String> passedTests(LocalRun run) {
        return run.output()
                .lines()
                .filter(line -> line.contains("::") && line.contains(" PASSED "))
                .map(line -> line.replaceFirst(".*::(\\w+) PASSED.*", "$1"))
                .toList();
    }

    @Test
    void it_is_linted_tested_and_packaged() {
        LocalProject project = project(new PythonProject().define());
        // The linter of the sample is not among Debian's packages; this one is.
        project.standIn("ruff", "exec python3 -m pyflakes prices tests");

        LocalRun run = project.run();

        assertThat(run.passed()).containsExactly("install", "lint", "package", "test");
        assertThat(run.printed("test")).anyMatch(line -> line.contains("7 passed"));
        assertThat(run.printed("package")).contains("Successfully built prices");
        assertThat(project.calls()).contains("ruff check .");
    }

    @Test
    void a_failing_lint_stops_all_that_comes_later() {
        LocalProject project = project(new PythonProject().define());
        project.standIn("ruff", "exec python3 -m pyflakes prices tests");
        project.write("prices/unused.py", "import os\n").commit();

        LocalRun run = project.ran();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.fates()).containsEntry("lint", "FAIL").doesNotContainKeys("test", "package");
    }

    @Test
    void the_runners_together_run_every_test_exactly_once() {
        LocalRun run = project(new TestsOverRunners().define()).run();

        assertThat(run.passed()).hasSize(5);
        assertThat(passedTests(run)).containsExactlyInAnyOrder(TESTS);
    }

    @Test
    void times_that_the_first_pipeline_records_divide_the_tests_of_the_second() {
        LocalProject project = project(new TestsByTimings().define());
        project.write("tests/test_all.py", "import time\n\n\ndef test_all():\n    time.sleep(0.7)\n")
                .commit();

        LocalRun first = project.run();
        LocalRun second = project.run();

        assertThat(passedTests(first)).containsExactlyInAnyOrder(TESTS);
        assertThat(first.printed("record-timings")).containsExactly("recorded the times of 7 of 7 test files");
        assertThat(passedTests(second)).containsExactlyInAnyOrder(TESTS);
        assertThat(second.printed("test: [1/4]")).contains("1 of 7 test files on this runner");
    }
}
