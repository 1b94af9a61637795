package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @BeforeEach
    void project() throws IOException {
        Files.writeString(folder.resolve(".gitlab-ci.yml"), """
                default: {interruptible: true}
                test:
                  image: maven:latest
                  script: make check
                """);
        Files.writeString(folder.resolve("Shop.java"), """
                import static dev.pipewright.gitlab.GitLab.*;
                import dev.pipewright.definition.PipelineDefinition;
                import dev.pipewright.gitlab.Pipeline;

                class Shop implements PipelineDefinition {
                    public Pipeline define() {
                        return pipeline().jobs(job("test").image("maven:latest").script("make check"));
                    }
                }
                """);
    }

    private int score(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "score";
        all[1] = "--project";
        all[2] = folder.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return terminal.run(all);
    }

    @Test
    void a_file_has_points_by_five_criteria_and_the_changes_that_help_most() {
        assertThat(score()).isZero();
        assertThat(terminal.out()).isEqualTo("""
                .gitlab-ci.yml: 94 of 100

                accuracy       90  its result can be relied on
                              -10  GL401: job "test" has the image "maven:latest" whose tag moves
                actionability  80  a failure tells what to do
                              -20  no job hands on a report, so that a merge request shows no failed test
                promptness    100  an author soon knows
                cost          100  runners and storage do nothing in vain
                effort        100  it is easy to keep

                what would help most:

                1. +3.0  job "test" has the image "maven:latest" whose tag moves
                   at:   .gitlab-ci.yml:3:10
                   yaml: name a version: "maven:<version>", or a digest: "maven@sha256:..."
                   java: job("test").image(...)

                2. +3.0  hand the reports of tests on
                   at:   .gitlab-ci.yml:3:3
                   yaml: test: {artifacts: {reports: {junit: report.xml}}}
                   java: job("test").artifacts(a -> a.reports(r -> r.junit("report.xml")))
                """);
    }

    @Test
    void what_a_machine_can_change_is_shown_as_a_diff_and_not_written() throws IOException {
        Path file = folder.resolve(".gitlab-ci.yml");
        String before = """
                default: {interruptible: true}
                test:
                  image: maven:3.9.11  # as on the desk
                  script: make check
                  artifacts:
                    paths: [target/*.jar]
                """;
        Files.writeString(file, before);

        assertThat(score()).isZero();

        assertThat(terminal.out()).contains("""
                   java: .practices(Practices.recommended())   // "expiring-artifacts" is among them
                     --- a/.gitlab-ci.yml
                     +++ b/.gitlab-ci.yml
                     @@ -4,3 +4,4 @@
                        script: make check
                        artifacts:
                          paths: [target/*.jar]
                     +    expire_in: 1 week
                """);
        assertThat(file).hasContent(before);
    }

    @Test
    void a_definition_is_rated_with_its_practices_and_its_java_lines() {
        assertThat(score("Shop.java")).isZero();
        assertThat(terminal.out()).startsWith("Shop: 94 of 100\n").contains("   at:   Shop.java:");
    }

    @Test
    void programs_get_json() {
        assertThat(score("--format", "json")).isZero();
        assertThat(terminal.out())
                .startsWith(
                        "{\"pipeline\":\".gitlab-ci.yml\",\"score\":94,\"marks\":[{\"criterion\":\"accuracy\",\"weight\":30,")
                .contains(
                        "\"losses\":[{\"id\":\"GL401\",\"points\":10,", "\"changes\":[{\"id\":\"GL401\",\"gain\":3.0,");
    }

    @Test
    void a_merge_request_gets_a_table() {
        assertThat(score("--format", "markdown")).isZero();
        assertThat(terminal.out()).contains("**.gitlab-ci.yml: 94 of 100**", "| promptness | 100 |  |");
    }

    @Test
    void a_file_that_is_not_there_has_no_score() {
        assertThat(score("gone.yml")).isEqualTo(2);
        assertThat(terminal.err()).contains("file \"gone.yml\" cannot be read: it does not exist");
    }
}
