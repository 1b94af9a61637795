package dev.pipewright.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDriftTest {

    @TempDir
    Path folder;

    private UsersProject project;

    @BeforeEach
    void start() {
        project = new UsersProject(folder);
        project.define("Shop", ".gitlab-ci.yml", "build:\n  script: make\ntest:\n  script: make test\n")
                .compile();
    }

    @Test
    void current_files_are_fine() {
        project.generate();

        assertThat(project.check()).isEqualTo(Verdict.FINE);
        assertThat(project.progress).containsExactly("wrote .gitlab-ci.yml", "current .gitlab-ci.yml");
        assertThat(project.findings).isEmpty();
    }

    @Test
    void an_edited_file_is_shown_as_a_diff_with_the_command_that_repairs() {
        project.write(".gitlab-ci.yml", "build:\n  script: make all\ntest:\n  script: make test\n");
        var before = project.snapshot();

        assertThat(project.check()).isEqualTo(Verdict.FINDINGS);
        assertThat(project.text.toString()).isEqualTo("""
                        error[PW930]: file ".gitlab-ci.yml" differs from its definition
                          --> src/main/java/com/example/Shop.java:8
                          |
                        8 |         return new Text(List.of(new CiFile(".gitlab-ci.yml", "build:\\n  script: make\\ntest:\\n  script: make test\\n", Origin.here())), List.of());
                          |
                          = help: run 'mvn pipewright:generate'

                        --- a/.gitlab-ci.yml
                        +++ b/.gitlab-ci.yml
                        @@ -1,4 +1,4 @@
                         build:
                        -  script: make all
                        +  script: make
                         test:
                           script: make test

                        """);
        assertThat(project.snapshot()).isEqualTo(before);
    }

    @Test
    void a_missing_file_is_an_error_and_stays_missing() {
        assertThat(project.check()).isEqualTo(Verdict.FINDINGS);
        assertThat(project.text.toString())
                .startsWith("error[PW931]: file \".gitlab-ci.yml\" is missing\n")
                .contains("= help: run 'mvn pipewright:generate'\n");
        assertThat(folder.resolve(".gitlab-ci.yml")).doesNotExist();
    }

    @Test
    void other_line_ends_are_named_as_such() {
        project.write(".gitlab-ci.yml", "build:\r\n  script: make\r\ntest:\r\n  script: make test\r\n");

        assertThat(project.check()).isEqualTo(Verdict.FINDINGS);
        assertThat(project.text.toString()).contains("differs from its definition in its line ends only");
    }

    @Test
    void a_lost_last_newline_shows_in_the_diff() {
        assertThat(UnifiedDiff.of("a.yml", "a: 1\nb: 2", "a: 1\nb: 2\n")).isEqualTo("""
                        --- a/a.yml
                        +++ b/a.yml
                        @@ -1,2 +1,2 @@
                         a: 1
                        -b: 2
                        \\ No newline at end of file
                        +b: 2
                        """);
    }

    @Test
    void an_empty_file_gets_every_line() {
        assertThat(UnifiedDiff.of("a.yml", "", "a: 1\n")).isEqualTo("""
                        --- a/a.yml
                        +++ b/a.yml
                        @@ -0,0 +1,1 @@
                        +a: 1
                        """);
    }

    @Test
    void findings_of_the_definition_come_instead_of_a_comparison() {
        project.add("Broken", """
                        class Broken implements PipelineDefinition {
                            @Override public CiConfiguration define() { return null; }
                        }
                        """).compile();

        assertThat(project.check()).isEqualTo(Verdict.FINDINGS);
        assertThat(project.findings).extracting("id").containsExactly("PW905");
    }
}
