package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.tool.GitProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventCommandsTest {

    private static final String YAML = """
            stages: [build, test, deploy]
            workflow: {rules: [{when: always}]}
            build: {stage: build, script: make}
            unit: {stage: test, script: x, needs: [build], rules: [{if: $CI_COMMIT_TAG == null, changes: ["src/**/*"]}]}
            deploy:
              stage: deploy
              script: x
              rules:
                - if: $CI_COMMIT_TAG =~ /^v/
                  when: manual
            """;
    private static final String JAVA = """
            import static dev.pipewright.gitlab.GitLab.*;
            import dev.pipewright.definition.PipelineDefinition;
            import dev.pipewright.gitlab.Pipeline;
            import static dev.pipewright.gitlab.Variables.CI_COMMIT_TAG;

            class Shop implements PipelineDefinition {
                public Pipeline define() {
                    return pipeline().jobs(
                            job("build").script("make").rules(rule(CI_COMMIT_TAG.isNull())),
                            job("deploy").script("x").rules(
                                    rule(CI_COMMIT_TAG)));
                }
            }
            """;

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private GitProject project;

    @BeforeEach
    void commit() {
        project = new GitProject(folder).write(".gitlab-ci.yml", YAML).commit();
    }

    private int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command, "--project", folder.toString()));
        all.addAll(List.of(arguments));
        return terminal.run(all.toArray(String[]::new));
    }

    @Test
    void explain_shows_jobs_and_events_in_a_table() {
        assertThat(run("explain")).isZero();
        assertThat(terminal.out()).isEqualTo("""
                .gitlab-ci.yml

                job     stage   push  branch  mr  tag     schedule
                build   build   ✓     ✓       ✓   ✓       ✓
                unit    test    ✓     ✓       ✓   –       ✓
                deploy  deploy  –     –       –   manual  –
                """);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void explain_gives_the_reasons_of_one_event_and_those_of_one_job() {
        assertThat(run("explain", "--mr", "fix", "--changes", "README.md")).isZero();
        assertThat(terminal.out()).isEqualTo("""
                .gitlab-ci.yml

                mr: a merge request from "fix" into "main"
                  workflow is present: rule 1 always holds  (.gitlab-ci.yml:2)
                  build is present: nothing restricts it  (.gitlab-ci.yml:3)
                  unit is absent: rule 1 needs changes in "src/**/*", and none changed  (.gitlab-ci.yml:4)
                  deploy is absent: rule 1 needs $CI_COMMIT_TAG =~ /^v/, and CI_COMMIT_TAG is not set  (.gitlab-ci.yml:6)
                """);
        assertThat(run("explain", "--scenario", "mr,tag:v2", "--job", "deploy")).isZero();
        assertThat(terminal.out()).endsWith("""
                tag:v2: a push of tag "v2"
                  deploy is present: rule 1 holds, $CI_COMMIT_TAG =~ /^v/, and CI_COMMIT_TAG is "v2"  (.gitlab-ci.yml:9)
                """);
    }

    @Test
    void explain_asks_git_what_has_changed() {
        project.write("src/a.c", "x");
        assertThat(run("explain", "--mr", "--changes-since", "HEAD", "--job", "unit"))
                .isZero();
        assertThat(terminal.out()).contains("unit is present: rule 1 holds").contains("and there is src/a.c");
    }

    @Test
    void explain_speaks_markdown_and_json_as_well() {
        assertThat(run("explain", "--format", "markdown", "--scenario", "tag,mr"))
                .isZero();
        assertThat(terminal.out()).contains("| `deploy` | deploy | manual | – |");
        assertThat(run("explain", "--format", "json", "--scenario", "tag")).isZero();
        assertThat(terminal.out())
                .startsWith("{\"pipeline\":\".gitlab-ci.yml\",\"events\":[{\"event\":\"tag\",")
                .contains("{\"name\":\"deploy\",\"present\":true,\"stage\":\"deploy\",\"when\":\"manual\",\"why\":");
    }

    @Test
    void java_is_explained_with_its_own_lines() {
        project.write("ci/Shop.java", JAVA);
        assertThat(run("explain", "ci/Shop.java", "--tag", "v1"))
                .as(terminal.err())
                .isZero();
        assertThat(terminal.out())
                .contains("build is absent: rule 1 needs")
                .contains("(ci/Shop.java:9)")
                .contains("(ci/Shop.java:11)");
    }

    @Test
    void a_contradiction_is_refused_with_its_reason_alone() {
        assertThat(run("explain", "--tag", "v1", "--branch", "main")).isEqualTo(2);
        assertThat(terminal.err())
                .startsWith("error: a pipeline for a tag has no branch: it runs for tag \"v1\"")
                .endsWith("see 'pipewright explain --help'\n");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void an_unknown_job_and_an_unknown_file_are_told() {
        assertThat(run("explain", "--job", "deplyo")).isEqualTo(2);
        assertThat(terminal.err())
                .contains("error[PW926]: the pipeline defines no job \"deplyo\"")
                .contains("did you mean \"deploy\"?");
        assertThat(run("explain", "gone.yml")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("error[PW923]: file \"gone.yml\" cannot be read");
    }

    @Test
    void a_variable_that_nobody_sets_is_pointed_out_unless_the_event_brings_it() {
        project.write("a.yml", "a: {script: x, rules: [{if: $CI_COMIT_TAG}, {when: always}]}\n");
        assertThat(run("explain", "a.yml")).isZero();
        assertThat(terminal.err()).startsWith("""
                warning[PW927]: rules of "a" ask $CI_COMIT_TAG, which nobody sets: did you mean CI_COMMIT_TAG?
                  --> a.yml:1:29
                """);
        assertThat(run("explain", "a.yml", "--variable", "CI_COMIT_TAG=x")).isZero();
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void what_gitlab_refuses_is_a_finding() {
        project.write("a.yml", "a: {script: x, needs: [b]}\n");
        assertThat(run("explain", "a.yml")).isEqualTo(1);
        assertThat(terminal.err()).startsWith("error[GL101]: job \"a\" needs job \"b\"");
        assertThat(terminal.out()).contains("push: refused: a job: undefined need: b\n");
        project.write("a.yml", "a: {script: x, needs: [b]}\nb: {script: x, only: [tags]}\n");
        assertThat(run("simulate", "a.yml", "--branch", "main")).isEqualTo(1);
        assertThat(terminal.err())
                .startsWith("error[PW928]: GitLab refuses the pipeline of event \"push\": 'a' job needs");
    }

    @Test
    void simulate_shows_a_pipeline_stage_by_stage() {
        assertThat(run("simulate", "--scenario", "tag")).isZero();
        assertThat(terminal.out()).isEqualTo("""
                tag: a push of tag "v1.0.0"
                  build
                    build
                  deploy
                    deploy  manual
                """);
    }

    @Test
    void simulate_tells_what_runs_when_a_job_fails() {
        assertThat(run("simulate", "--branch", "main", "--fails", "build")).isZero();
        assertThat(terminal.out()).isEqualTo("""
                push: a push to branch "main": failed
                  build
                    build  failed
                  test
                    unit   skipped, needs "build"
                """);
        assertThat(run("simulate", "--tag", "v1", "--run")).isZero();
        assertThat(terminal.out()).contains("deploy  manual\n");
        assertThat(run("simulate", "--branch", "main", "--fails", "biuld")).isEqualTo(2);
        assertThat(terminal.err()).contains("did you mean \"build\"?");
    }

    @Test
    void simulate_answers_as_json_in_the_shape_of_its_batch() {
        assertThat(run("simulate", "--format", "json", "--tag", "v1", "--starts", "deploy"))
                .isZero();
        assertThat(terminal.out())
                .startsWith("{\"id\":\"tag\",\"created\":true,\"stages\":[\"build\",\"deploy\"],\"jobs\":[")
                .endsWith("\"state\":\"success\",\"states\":{\"build\":\"success\",\"deploy\":\"success\"}}\n");
        assertThat(run("simulate", "--format", "markdown")).isEqualTo(2);
    }

    @Test
    void diff_compares_with_a_commit() {
        assertThat(run("diff", "--git", "HEAD")).isZero();
        assertThat(terminal.out()).isEqualTo(".gitlab-ci.yml: the same pipelines on push, branch, mr, tag, schedule\n");
        project.write(".gitlab-ci.yml", YAML.replace("when: manual", "when: always"));
        assertThat(run("diff", "--git", "HEAD", "--scenario", "tag", "--exit-code"))
                .isEqualTo(1);
        assertThat(terminal.out()).isEqualTo("""
                .gitlab-ci.yml: 1 job changed on tag

                job     tag
                deploy  manual → always

                deploy (tag)
                  when:
                  - manual
                  + always
                """);
        assertThat(run("diff", "--git", "gone")).isEqualTo(2);
        assertThat(terminal.err()).contains("git knows no commit \"gone\"");
    }

    @Test
    void diff_compares_two_files_and_java_with_yaml() {
        project.write("b.yml", "b: {script: x}\n").write("ci/Shop.java", JAVA);
        assertThat(run("diff", ".gitlab-ci.yml", "b.yml", "--format", "json", "--branch", "main"))
                .isZero();
        assertThat(terminal.out()).contains("\"gained\":[\"b\"],\"lost\":[\"build\",\"unit\"]");
        assertThat(run("diff", "b.yml", "ci/Shop.java", "--format", "markdown", "--tag", "v1"))
                .isZero();
        assertThat(terminal.out())
                .startsWith("**Pipeline:** 1 job gained, 1 job lost on tag.\n")
                .contains("| `deploy` | + ✓ |");
        assertThat(run("diff", "ci/Shop.java", "ci/Shop.java")).isZero();
        assertThat(terminal.out()).isEqualTo("Shop: the same pipelines on push, branch, mr, tag, schedule\n");
        assertThat(run("diff")).isEqualTo(2);
    }

    @Test
    void diff_tells_only_what_is_newly_refused() {
        project.write("a.yml", "a: {script: x, needs: [b]}\n").write("b.yml", "a: {script: y, needs: [b]}\n");
        assertThat(run("diff", "a.yml", "b.yml")).isZero();
        assertThat(terminal.err()).isEmpty();
        project.write("a.yml", "a: {script: x}\n");
        assertThat(run("diff", "a.yml", "b.yml")).isEqualTo(1);
        assertThat(terminal.out()).contains("push: refused: a job: undefined need: b");
    }
}
