package com.example.calls;

import static dev.pipewright.gitlab.GitLab.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.pipewright.gitlab.AllowFailure;
import dev.pipewright.gitlab.Axis;
import dev.pipewright.gitlab.CacheKey;
import dev.pipewright.gitlab.Include;
import dev.pipewright.gitlab.Job;
import dev.pipewright.gitlab.Parallel;
import dev.pipewright.gitlab.Practices;
import dev.pipewright.gitlab.Trigger;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WrongValuesTest {

    private final Job test = job("test").parallel(matrix(axis("JAVA", "17", "21"), axis("DB", "postgres", "mysql")));
    private final Include file = Include.local("ci/build.yml");

    @Test
    void parallel_takes_one_to_two_hundred() {
        refused(() -> job("a").parallel(0), "parallel takes 1 to 200 instances, but got 0");
        refused(() -> job("a").parallel(201), "parallel takes 1 to 200 instances, but got 201");
        assertThat(job("a").parallel(200).parallel()).contains(Parallel.of(200));
    }

    @Test
    void an_axis_has_values() {
        refused(
                () -> axis("JAVA"),
                "an axis takes a variable and at least one value, such as axis(\"JAVA\", \"17\", \"21\"), but got \"JAVA\""
                        + " and []; with no value GitLab drops the job without a word");
    }

    @Test
    void an_axis_stands_once_in_a_matrix() {
        refused(
                () -> matrix(axis("JAVA", "17"), axis("JAVA", "21")),
                "the axis \"JAVA\" comes twice; give all its values to one axis, or use or(...) for another combination");
    }

    @Test
    void a_matrix_has_axes() {
        refused(() -> matrix(), "a matrix takes at least one axis, such as axis(\"JAVA\", \"17\", \"21\")");
    }

    @Test
    void a_matrix_makes_two_hundred_jobs_at_most() {
        String right = "; take fewer values, or give the combinations that matter by or(...)";
        refused(
                () -> matrix(numbers("A", 67), axis("B", "x", "y", "z")),
                "a matrix makes at most 200 jobs, but this one makes 201" + right);
        refused(
                () -> matrix(numbers("A", 150)).or(numbers("B", 60)),
                "a matrix makes at most 200 jobs, but this one makes 210" + right);
        assertThat(matrix(numbers("A", 100), axis("B", "x", "y")).rows()).hasSize(200);
    }

    @Test
    void a_huge_matrix_is_refused_without_being_made() {
        refused(
                () -> matrix(IntStream.range(0, 12)
                        .mapToObj(i -> numbers("A" + i, 100))
                        .toArray(Axis[]::new)),
                "a matrix makes at most 200 jobs, but this one makes more than can be counted; take fewer values, or give"
                        + " the combinations that matter by or(...)");
    }

    @Test
    void only_a_matrix_has_further_combinations() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Parallel.of(2).or(axis("A", "1")))
                .withMessage("only a matrix has further combinations; begin with matrix(...), but this is parallel: 2");
    }

    @Test
    void a_cache_key_is_the_name_of_a_folder() {
        for (String key : List.of("$CI_COMMIT_REF_NAME/x", ".", "..", "")) {
            refused(
                    () -> cache().key(key),
                    "cache:key must not be empty, \".\" or \"..\", nor hold a \"/\", but got \"" + key
                            + "\"; a branch's name without \"/\" is $CI_COMMIT_REF_SLUG");
        }
    }

    @Test
    void a_checksum_is_of_one_or_two_files() {
        String right = "cache:key:files takes one or two files or globs, such as \"*/pom.xml\", but got ";
        refused(() -> checksum(), right + "none");
        refused(() -> checksum("a", "b", "c"), right + "[a, b, c]");
    }

    @Test
    void only_a_checksum_has_a_prefix() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CacheKey.of("m2").prefix("17"))
                .withMessage("only a checksum has a prefix; put \"17\" into the key \"m2\" itself");
    }

    @Test
    void a_job_has_a_name_that_gitlab_takes() {
        refused(() -> job(" "), "a job needs a name, such as job(\"build\"), but got \" \"");
        refused(
                () -> job("x".repeat(256)),
                "a job's name has at most 255 characters, but \"" + "x".repeat(40) + "...\" has 256");
        refused(
                () -> job("before_script"),
                "no job can be named \"before_script\", since that is a keyword of the configuration; call it"
                        + " \"run-before-script\", say");
        assertThat(job("x".repeat(255)).name()).hasSize(255);
    }

    @Test
    void a_pipeline_has_one_job_of_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipeline().jobs(job("a"), job("b"), job("a")))
                .withMessageMatching(
                        "two jobs are named \"a\", the second at .*WrongValuesTest\\.java:\\d+; GitLab would keep"
                                + " the second alone: rename one");
    }

    @Test
    void a_job_is_retried_twice_at_most() {
        refused(() -> job("a").retry(3), "retry: \"3\" is refused: it must be from 0 to 2");
        refused(() -> job("a").retry(-1), "retry: \"-1\" is refused: it must be from 0 to 2");
    }

    @Test
    void a_delayed_job_waits_a_week_at_most() {
        String right = "start_in: \"7 days 1 second\" is refused: it must be at most 7 days";
        Duration tooLong = Duration.ofDays(7).plusSeconds(1);
        refused(() -> job("a").startIn(tooLong), right);
        refused(() -> rule().startIn(tooLong), right);
        assertThat(job("a").startIn(Duration.ofDays(7)).startIn()).contains("7 days");
    }

    @Test
    void a_timeout_is_longer_than_zero_and_a_month_at_most() {
        refused(
                () -> job("a").timeout(Duration.ZERO),
                "timeout: \"PT0S\" is refused: it must be longer than zero, one second at least");
        refused(
                () -> job("a").timeout(Duration.ofMillis(1500)),
                "timeout: \"PT1.5S\" is refused: it must be whole seconds, PT1S or PT2S");
        refused(
                () -> job("a").timeout(Duration.ofDays(31)),
                "timeout: \"31 days\" is refused: it must be at most 30 days 10 hours 29 minutes 6 seconds");
        assertThat(job("a").timeout(Duration.ofDays(30)).timeout()).contains("30 days");
    }

    @Test
    void a_list_that_must_not_be_empty_says_so() {
        refused(() -> job("a").tags(), "tags takes at least 1 item, but got none");
        refused(() -> cache("a").paths(), "paths takes at least 1 item, but got none");
    }

    @Test
    void an_included_file_is_yaml() {
        String right = "GitLab includes files that end in .yml or .yaml, but got ";
        refused(() -> Include.local("ci/build"), right + "\"ci/build\"");
        refused(() -> Include.project("group/project", "build.txt"), right + "\"build.txt\"");
        refused(() -> Include.template("Jobs/SAST"), right + "\"Jobs/SAST\"");
        refused(() -> child("docs.txt", pipeline()), right + "\"docs.txt\"");
        assertThat(Include.local("$FILE").toNode().get("local")).hasToString("\"$FILE\"");
    }

    @Test
    void an_include_says_where_from() {
        refused(
                () -> Include.project(" ", "build.yml"),
                "include:project takes a project's full path, such as \"group/project\", but got \" \"");
        refused(
                () -> Include.component(""),
                "include:component takes an address such as \"$CI_SERVER_FQDN/group/project/name@1.0\", but got \"\"");
        refused(
                () -> Include.remote("ftp://host/a.yml"),
                "include:remote takes a full address, https://..., but got \"ftp://host/a.yml\"");
    }

    @Test
    void a_trigger_has_one_to_three_files() {
        String right = "trigger:include takes one to three files, but got ";
        refused(() -> Trigger.include(), right + "none; a file may include further ones");
        refused(() -> Trigger.include(file, file, file, file), right + "4; a file may include further ones");
        refused(
                () -> Trigger.project(""),
                "trigger:project takes a project's full path, such as \"group/project\", but got \"\"");
    }

    @Test
    void exit_codes_are_some() {
        refused(
                () -> AllowFailure.exitCodes(),
                "allow_failure:exit_codes takes at least one code, such as exitCodes(137)");
    }

    @Test
    void rows_are_selected_from_a_matrix() {
        refused(
                () -> job("a").where("JAVA", "17"),
                "job \"a\" has no matrix to select {JAVA=17} from; need the job as a whole, or give it"
                        + " parallel(matrix(...)) first");
    }

    @Test
    void rows_are_selected_by_what_the_matrix_has() {
        refused(
                () -> test.where("JAVA", "25"),
                "no row of the matrix of job \"test\" has {JAVA=25}; its values are {JAVA=[17, 21], DB=[postgres, mysql]}");
        refused(
                () -> test.where("JAAV", "21"),
                "the matrix of job \"test\" has no variable \"JAAV\"; did you mean \"JAVA\"? its variables are \"DB\","
                        + " \"JAVA\"");
    }

    @Test
    void rows_are_selected_by_names_and_values_in_turn() {
        refused(
                () -> test.where("JAVA", "17", "DB"),
                "where takes names and values in turn, but the last name, \"DB\", has no value");
        refused(
                () -> test.where("JAVA", "17", "JAVA", "21"),
                "where takes one value for each name, but got \"17\" and \"21\" for \"JAVA\"; need each by a where(...) of"
                        + " its own");
    }

    @Test
    void the_same_row_is_told_by_all_variables() {
        refused(
                () -> test.sameRow("JAVA"),
                "sameRow takes all variables of the matrix of job \"test\", which are [JAVA, DB], but got [JAVA]");
        refused(
                () -> job("a").sameRow("JAVA"),
                "job \"a\" has no matrix, so no row is the same as [JAVA]; need the job as a whole, or give it"
                        + " parallel(matrix(...)) first");
    }

    @Test
    void a_reference_names_a_job_and_a_keyword() {
        refused(
                () -> reference(".setup"),
                "!reference takes at least a job and a keyword, such as reference(\".setup\", \"script\"), but got"
                        + " [.setup]");
    }

    @Test
    void references_to_one_place_are_equal() {
        assertThat(reference(".setup", "script"))
                .isEqualTo(reference(".setup", "script"))
                .hasSameHashCodeAs(reference(".setup", "script"))
                .isNotEqualTo(reference(".setup", "after_script"))
                .isNotEqualTo(lines("setup", ".setup", "script"));
    }

    @Test
    void a_practice_that_is_switched_off_is_one() {
        refused(
                () -> Practices.recommended().without("interruptible-by-defualt"),
                "no practice \"interruptible-by-defualt\"; did you mean \"interruptible-by-default\"? the practices are"
                        + " \"cache-with-one-writer\", \"checksum-keyed-caches\", \"expiring-artifacts\", \"fast-zip\","
                        + " \"interruptible-by-default\", \"retry-on-runner-failures\", \"serialised-deployments\"");
    }

    private static Axis numbers(String variable, int count) {
        return new Axis(
                variable, IntStream.range(0, count).mapToObj(i -> "v" + i).toList());
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
