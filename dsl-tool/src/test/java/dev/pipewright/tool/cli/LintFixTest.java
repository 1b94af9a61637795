package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lint --fix}: what it changes, and all that it leaves alone. */
class LintFixTest {

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    private int fix(String file) {
        return terminal.run("lint", "--fix", "--fail-on", "error", "--project", folder.toString(), file);
    }

    private String fixed(String text) throws IOException {
        write("ci.yml", text);
        fix("ci.yml");
        return read("ci.yml");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    @Test
    void only_the_lines_concerned_change() throws IOException {
        assertThat(fixed("""
                # the team's pipeline
                build:   # first
                    script:   'make'
                    artifacts:
                        paths: [ out/ ]   # all of it

                # then
                test: {script: make test, retry: 2}""")).isEqualTo("""
                # the team's pipeline
                build:   # first
                    script:   'make'
                    artifacts:
                        paths: [ out/ ]   # all of it
                        expire_in: 1 week

                # then
                test: {script: make test, retry: {max: 2, when: [runner_system_failure]}}""");
        assertThat(terminal.err()).contains("repaired 2 findings in ci.yml");
        assertThat(terminal.out()).doesNotContain("GL601", "GL701");
        String once = read("ci.yml");
        fix("ci.yml");
        assertThat(read("ci.yml")).isEqualTo(once);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void what_gitlab_refuses_for_a_typo_is_mended() throws IOException {
        assertThat(fixed("build: {script: x}\ndeploy:\n  script: y\n  needs: [biuld]\n"))
                .isEqualTo("build: {script: x}\ndeploy:\n  script: y\n  needs: [build]\n");
        assertThat(fix("ci.yml")).isZero();
        assertThat(fixed("build1: {script: x}\nbuild2: {script: x}\ndeploy: {script: y, needs: [build3]}\n"))
                .as("two jobs may be meant")
                .contains("[build3]");
    }

    @Test
    void line_ends_of_windows_stay() throws IOException {
        String text = """
                a:
                  script: x
                  retry:
                    max: 1
                    when:
                      - runner_system_failure
                """.replace("\n", "\r\n");
        assertThat(fixed("a:\r\n  script: x\r\n  retry: 1\r\n")).isEqualTo(text);
    }

    @Test
    void what_is_accepted_is_left_alone() throws IOException {
        String text = "a:\n  script: x\n  # pipewright:ignore GL701 the shop's door is slow\n  retry: 1\n";
        assertThat(fixed(text)).isEqualTo(text);
    }

    @Test
    void a_base_changes_where_all_who_extend_it_are_concerned() throws IOException {
        assertThat(fixed("""
                .base:
                  artifacts: {paths: [out]}
                a: {extends: .base, script: x}
                b: {extends: .base, script: x}
                """)).contains("  artifacts: {paths: [out], expire_in: 1 week}\n");
        String pages = """
                .base:
                  artifacts: {paths: [public]}
                a: {extends: .base, script: x}
                pages: {extends: .base, script: x}
                """;
        assertThat(fixed(pages)).as("pages must not expire").isEqualTo(pages);
    }

    @Test
    void a_deployment_gets_in_its_own_job_what_others_must_not_have() throws IOException {
        assertThat(fixed("""
                default:
                  interruptible: true
                  timeout: 1 hour
                test: {script: x}
                deploy:
                  script: y
                  environment: production
                  resource_group: production
                """)).isEqualTo("""
                default:
                  interruptible: true
                  timeout: 1 hour
                test: {script: x}
                deploy:
                  script: y
                  interruptible: false
                  environment: production
                  resource_group: production
                """);
    }

    @Test
    void an_anchor_changes_once_where_all_its_users_are_concerned() throws IOException {
        assertThat(fixed("""
                a:
                  script: x
                  artifacts: &kept {paths: [out]}
                b:
                  script: x
                  artifacts: *kept
                """))
                .contains("&kept {paths: [out], expire_in: 1 week}")
                .contains("artifacts: *kept");
        String shared = """
                a:
                  script: x
                  artifacts: &kept {paths: [public]}
                pages:
                  script: x
                  artifacts: *kept
                """;
        assertThat(fixed(shared)).isEqualTo(shared);
    }

    @Test
    void a_part_of_the_projects_configuration_changes_nothing_else_of_that() throws IOException {
        String part = """
                image: maven:3.9.11
                .java:
                  script: [mvn -B verify]
                  artifacts:
                    paths: [target/]
                """;
        write(".gitlab-ci.yml", """
                include: java.yml
                test: {extends: .java}
                """);
        write("java.yml", part);

        fix("java.yml");

        assertThat(read("java.yml")).isEqualTo("""
                default:
                  image: maven:3.9.11
                .java:
                  script: [mvn -B verify]
                  artifacts:
                    paths: [target/]
                """);
    }

    @Test
    void a_part_of_the_projects_configuration_gives_it_no_workflow() throws IOException {
        String part = """
                lint:
                  script: [make lint]
                  rules: [{if: $CI_PIPELINE_SOURCE == "merge_request_event"}, {if: $CI_COMMIT_BRANCH}]
                """;
        write(".gitlab-ci.yml", "include: lint.yml");
        write("lint.yml", part);

        fix("lint.yml");

        assertThat(read("lint.yml")).isEqualTo(part);
        assertThat(terminal.err()).contains("not repaired: ", "more would change by it");
    }

    @Test
    void only_and_except_become_rules_where_they_mean_the_same() throws IOException {
        assertThat(fixed("a:\n  script: x\n  only: [main, /^v\\d+/]\n  except: [schedules]\n"))
                .isEqualTo("""
                a:
                  script: x
                  rules:
                    - if: $CI_PIPELINE_SOURCE == "schedule"
                      when: never
                    - if: $CI_COMMIT_BRANCH == "main" || $CI_COMMIT_TAG == "main" || $CI_COMMIT_BRANCH =~ /^v\\d+/ || $CI_COMMIT_TAG =~ /^v\\d+/
                """.replace("\\\\", "\\"));
        for (String other :
                new String[] {"only: {kubernetes: active}", "only: [/.*/]", "only: []", "only: {variables: [$A, $B]}"
                }) {
            String text = "a:\n  script: x\n  " + other + "\n";
            assertThat(fixed(text)).isEqualTo(text);
        }
    }

    @Test
    void a_file_with_errors_of_syntax_is_left_alone_and_that_is_said() throws IOException {
        String text = "a:\n  script: x\n  retry: 1\n b: [\n";
        assertThat(fixed(text)).isEqualTo(text);
        assertThat(terminal.err()).contains("left ci.yml as it is");
        assertThat(fixed("a:\n\tscript: x\n  retry: 1\n")).isEqualTo("a:\n\tscript: x\n  retry: 1\n");
    }
}
