package dev.pipewright.gitlab.recipe;

import static dev.pipewright.gitlab.GitLab.job;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.gitlab.Job;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShardedTestsTest {

    private static final ShardedTests FOUR = ShardedTests.over(4, "find tests -name 'test_*.py'", "run-tests");
    private static final Job TEST = job("test").image("python:3.13.9-slim");

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void tests() {
        shell = new Shell(folder).program("run-tests", "echo ran \"$@\"; echo '<testcase/>' > report.xml; exit $FAIL");
        shell.variable("FAIL", "0");
        for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
            shell.write("tests/test_" + name + ".py", "");
        }
    }

    /** The tests that each of four runners ran. */
    private List<List<String>> shards(Job sharded) {
        List<List<String>> shards = new ArrayList<>();
        for (int node = 1; node <= 4; node++) {
            shell.variable("CI_NODE_INDEX", String.valueOf(node)).variable("CI_NODE_TOTAL", "4");
            Shell.Result result = shell.run(sharded);
            assertThat(result.code()).as(result.output()).isZero();
            shards.add(result.output()
                    .lines()
                    .filter(line -> line.startsWith("ran "))
                    .flatMap(line -> List.of(line.substring(4).split(" ")).stream())
                    .toList());
        }
        return shards;
    }

    private static void assertEachRanOnce(List<List<String>> shards) {
        assertThat(shards.stream().flatMap(List::stream))
                .containsExactlyInAnyOrder(
                        "tests/test_a.py",
                        "tests/test_b.py",
                        "tests/test_c.py",
                        "tests/test_d.py",
                        "tests/test_e.py",
                        "tests/test_f.py",
                        "tests/test_g.py");
    }

    @Test
    void together_the_shards_run_every_test_exactly_once() {
        List<List<String>> shards = shards(FOUR.jobs(TEST).get(0));

        assertEachRanOnce(shards);
        assertThat(shards).extracting(List::size).containsExactly(2, 2, 2, 1);
    }

    @Test
    void without_recorded_times_all_tests_count_the_same() {
        List<List<String>> shards = shards(FOUR.byTimings().jobs(TEST).get(0));

        assertEachRanOnce(shards);
        assertThat(shards).extracting(List::size).containsExactly(2, 2, 2, 1);
    }

    @Test
    void a_slow_test_has_a_runner_to_itself() {
        shell.write("test-timings.txt", """
                9.0 tests/test_d.py
                3.0 tests/test_a.py
                2.0 tests/test_b.py
                2.0 tests/test_c.py
                1.0 tests/test_gone.py
                """);

        List<List<String>> shards = shards(FOUR.byTimings().jobs(TEST).get(0));

        assertEachRanOnce(shards);
        assertThat(shards.get(0)).containsExactly("tests/test_d.py");
    }

    @Test
    void more_runners_than_tests_leave_some_idle() {
        Job sharded = ShardedTests.over(4, "echo tests/test_a.py", "run-tests")
                .jobs(TEST)
                .get(0);

        assertThat(shards(sharded))
                .containsExactlyInAnyOrder(List.of("tests/test_a.py"), List.of(), List.of(), List.of());
    }

    @Test
    void times_are_recorded_from_reports_by_class_or_file() {
        Job record = FOUR.byTimings().jobs(TEST).get(1);
        shell.write("reports/1-report.xml", """
                <?xml version="1.0"?><testsuites><testsuite name="pytest" time="9">
                <testcase classname="tests.test_a" name="one" time="1.5"/><testcase classname="tests.test_a.TestMore"
                  name="two" time="0.25"><failure message="x">text</failure></testcase>
                </testsuite></testsuites>
                """);
        shell.write("reports/2-report.xml", """
                <testsuite><testcase name="three" file="tests/test_b.py" time="2"></testcase></testsuite>
                """);

        assertThat(shell.run(record).output()).contains("recorded the times of 2 of 7 test files");
        assertThat(shell.read("test-timings.txt").lines())
                .containsExactlyInAnyOrder("1.750 tests/test_a.py", "2.000 tests/test_b.py");
    }

    @Test
    void a_test_that_takes_no_time_at_all_is_recorded_as_well() {
        Job record = FOUR.byTimings().jobs(TEST).get(1);
        shell.write("reports/1-report.xml", "<testcase classname=\"tests.test_a\" name=\"one\" time=\"0.000\"/>");

        assertThat(shell.run(record).code()).isZero();
        assertThat(shell.read("test-timings.txt")).isEqualTo("0.000 tests/test_a.py\n");
    }

    @Test
    void a_failing_test_fails_its_runner_after_the_times_are_kept() {
        Job sharded = FOUR.byTimings().jobs(TEST).get(0);

        assertThat(shell.variable("CI_NODE_INDEX", "1")
                        .variable("FAIL", "3")
                        .run(sharded)
                        .code())
                .isEqualTo(123);
        assertThat(shell.read("reports/1.xml")).isEqualTo("<testcase/>\n");
    }

    @Test
    void times_of_java_classes_belong_to_their_files() {
        shell.write("src/test/java/shop/CartTest.java", "");
        Job record = ShardedTests.over(2, "find src -name '*Test.java'", "run-tests")
                .byTimings()
                .jobs(TEST)
                .get(1);
        shell.write("reports/1-report.xml", """
                <testsuite name="shop.CartTest">
                  <testcase name="adds" classname="shop.CartTest" time="0.5"/>
                  <testcase name="removes" classname="shop.CartTest$Nested" time="0.5"/>
                </testsuite>
                """);

        assertThat(shell.run(record).code()).isZero();
        assertThat(shell.read("test-timings.txt")).isEqualTo("1.000 src/test/java/shop/CartTest.java\n");
    }

    @Test
    void the_times_are_recorded_on_the_default_branch_by_one_job() {
        List<Job> jobs = FOUR.byTimings().jobs(TEST.stage("check"));

        assertThat(jobs).extracting(Job::name).containsExactly("test", "record-timings");
        assertThat(jobs.get(1).rulesList().orElseThrow()).hasSize(1);
        assertThat(jobs.get(1).stage()).isEqualTo(jobs.get(0).stage());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 201})
    void a_wrong_number_of_runners_is_refused(int shards) {
        assertThatThrownBy(() -> ShardedTests.over(shards, "ls", "pytest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("tests are spread over 2 to 200 runners, but got " + shards + ";");
    }

    @Test
    void commands_are_needed() {
        assertThatThrownBy(() -> ShardedTests.over(2, " ", "pytest"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a command that finds the test files");
    }
}
