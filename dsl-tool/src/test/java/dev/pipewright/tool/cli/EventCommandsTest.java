package dev.pipewright.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pipewright.tool.GitProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

                job     stage   push  branch  mr  tag             schedule
                build   build   ✓     ✓       ✓   ✓               ✓
                unit    test    ✓     ✓       ✓   –               ✓
                deploy  deploy  –     –       –   manual, blocks  –
                """);
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void explain_gives_the_reasons_of_one_event_and_those_of_one_job() {
        assertThat(run("explain", "--mr=fix", "--changes", "README.md")).isZero();
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
        assertThat(terminal.out()).contains("| `deploy` | deploy | manual, blocks | –   |");
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
                .isEqualTo(
                        "error: a pipeline for a tag has no branch: it runs for tag \"v1\", so CI_COMMIT_BRANCH is not set:"
                                + " leave out --branch\nsee 'pipewright explain --help'\n");
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

    @Test
    void what_is_included_from_elsewhere_is_found_where_options_or_the_configuration_map_it() {
        project.write("a.yml", "include: [{project: group/ci, file: b.yml}]\na: {script: x}\n")
                .write("theirs/b.yml", "b: {script: x, rules: [{if: $DEEP}]}\n");
        assertThat(run("simulate", "a.yml", "--branch", "main")).isZero();
        assertThat(terminal.out()).doesNotContain("    b\n");
        assertThat(terminal.err()).startsWith("info[GL060]: ").contains("group/ci");
        String theirs = "group/ci=" + folder.resolve("theirs");
        assertThat(run("simulate", "a.yml", "--include-project", theirs, "--variable", "DEEP=yes", "--branch", "main"))
                .isZero();
        assertThat(terminal.out()).contains("    b\n    a\n");
        project.write(".pipewright.yaml", "includes: {projects: {group/ci: theirs}}\n");
        assertThat(run("explain", "a.yml", "--variable", "DEEP=yes", "--branch", "main"))
                .isZero();
        assertThat(terminal.out()).contains("b is present: rule 1 holds");
        assertThat(run("diff", "a.yml", "theirs/b.yml", "--branch", "main", "--variable", "DEEP=yes"))
                .isZero();
        assertThat(terminal.out()).contains("1 job lost on push");
        project.write(".pipewright.yaml", "includes: {project: {group/ci: theirs}}\n");
        assertThat(run("diff", "a.yml", "a.yml")).isEqualTo(1);
        assertThat(terminal.err()).containsOnlyOnce("error[PW944]: the key \"project\" is unknown");
    }

    @Test
    void inputs_and_variables_reach_the_file_and_its_includes() {
        project.write("a.yml", """
                        spec: {inputs: {stage: {default: test}}}
                        ---
                        include: [{local: b.yml, rules: [{if: $WITH == "yes"}]}]
                        a: {script: x, stage: "$[[ inputs.stage ]]"}
                        """).write("b.yml", "b: {script: x}\n");
        assertThat(run("simulate", "a.yml", "--branch", "main", "--input", "stage=deploy", "--variable", "WITH=yes"))
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                push: a push to branch "main"
                  test
                    b
                  deploy
                    a
                """);
        assertThat(run("simulate", "a.yml", "--input", "stage=[")).isEqualTo(2);
        assertThat(terminal.err()).startsWith("error: the input \"stage\" is no YAML: ");
    }

    @Test
    void an_option_without_its_value_leaves_the_file_alone() {
        project.write("a.yml", "a: {script: x, rules: [{if: $CI_MERGE_REQUEST_ID}]}\n");
        assertThat(run("simulate", "--mr", "a.yml")).isZero();
        assertThat(terminal.out()).startsWith("mr: a merge request from \"feature/x\" into \"main\"\n  test\n    a\n");
        assertThat(run("explain", "--mr=fix", "--changes=", "--job", "unit")).isZero();
        assertThat(terminal.out())
                .contains("a merge request from \"fix\"")
                .contains("unit is absent: rule 1 needs changes in");
        assertThat(run("simulate", "a.yml", "--mr")).isZero();
        assertThat(terminal.out()).startsWith("mr: a merge request from \"feature/x\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --tag v1 --mr                  | a merge-request pipeline never runs for a tag: leave out --tag
            --tag v1 --changes a           | so rules:changes always holds: leave out --changes
            --tag v1 --changes-since HEAD  | so rules:changes always holds: leave out --changes-since
            --branch x --labels a          | only a merge request has labels, and this is a push to branch "x": leave out --labels
            --branch x --fork a/b          | only a merge request comes from a fork, and this is a push to branch "x": leave out --fork
            --source web --new-branch      | only a push of a branch can be its first one
            --tag v1 --open-mr g/p!1       | a tag is no source of a merge request: leave out --open-mr
            """)
    void a_contradiction_speaks_of_options(String options, String reason) {
        assertThat(run("explain", options.split(" "))).isEqualTo(2);
        assertThat(terminal.err()).startsWith("error: ").contains(reason).doesNotContain("(...)");
    }

    @Test
    void what_fails_in_a_child_pipeline_is_followed() {
        project.write("a.yml", """
                        docs: {stage: build, trigger: {include: docs.yml, strategy: depend}}
                        test: {script: x}
                        """).write("docs.yml", "site: {script: x}\nship: {stage: deploy, script: x}\n");
        assertThat(run("simulate", "a.yml", "--branch", "main", "--fails", "docs > site"))
                .isZero();
        assertThat(terminal.out()).isEqualTo("""
                push: a push to branch "main": failed
                  build
                    docs  failed
                  test
                    test  skipped
                  docs starts the child pipeline of docs.yml: failed
                    test
                      site  failed
                    deploy
                      ship  skipped
                """);
        assertThat(run("simulate", "a.yml", "--branch", "main", "--fails", "ship", "--format", "json"))
                .isZero();
        assertThat(terminal.answers().get(0).at("/children/docs/states/ship").asText())
                .isEqualTo("failed");
        assertThat(run("simulate", "a.yml", "--branch", "main", "--fails", "docs > gone"))
                .isEqualTo(2);
    }
}
