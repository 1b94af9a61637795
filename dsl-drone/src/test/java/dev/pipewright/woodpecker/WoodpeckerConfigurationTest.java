package dev.pipewright.woodpecker;

import static dev.pipewright.woodpecker.Woodpecker.PULL_REQUEST;
import static dev.pipewright.woodpecker.Woodpecker.PUSH;
import static dev.pipewright.woodpecker.Woodpecker.TAG;
import static dev.pipewright.woodpecker.Woodpecker.condition;
import static dev.pipewright.woodpecker.Woodpecker.git;
import static dev.pipewright.woodpecker.Woodpecker.list;
import static dev.pipewright.woodpecker.Woodpecker.secret;
import static dev.pipewright.woodpecker.Woodpecker.service;
import static dev.pipewright.woodpecker.Woodpecker.step;
import static dev.pipewright.woodpecker.Woodpecker.woodpecker;
import static dev.pipewright.woodpecker.Woodpecker.workflow;
import static dev.pipewright.woodpecker.WoodpeckerVariable.COMMIT_SHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pipewright.definition.CiFile;
import dev.pipewright.diagnostic.Diagnostic;
import dev.pipewright.drone.Unsigned;
import dev.pipewright.drone.woodpecker.WoodpeckerEvent;
import dev.pipewright.tree.JavaOrigin;
import dev.pipewright.tree.Scalar;
import dev.pipewright.yaml.UnreadableYamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WoodpeckerConfigurationTest {

    private static final Step TEST = step("test")
            .image("golang:${GO}")
            .commands("go test ./...", "echo ${HOME} $PATH")
            .failure(Failure.CANCEL);

    private static Workflow build() {
        return workflow("build")
                .when(w -> w.event(PUSH, PULL_REQUEST).path(p -> p.exclude("docs/**")))
                .axis("GO", "1.24", "1.25")
                .label("platform", "linux/arm64")
                .services(service("db", "postgres:16").variable("POSTGRES_PASSWORD", secret("db_password")))
                .steps(TEST);
    }

    private static Workflow image() {
        Step publish = step("publish")
                .image("woodpeckerci/plugin-kaniko")
                .setting("tags", list("latest", COMMIT_SHA.first(8)))
                .setting("version", "1.10")
                .setting("password", secret("hub_password"))
                .dependsOn(TEST.ifPresent())
                .when(
                        condition().event(TAG),
                        condition().event(PUSH).branch("main").evaluate("CI_COMMIT_AUTHOR != \"bot\""));
        return workflow("image")
                .when(w -> w.event(PUSH, TAG))
                .cloning(git(50))
                .dependsOn(build())
                .concurrency(1)
                .steps(publish);
    }

    private static WoodpeckerConfiguration parsed(String yaml) {
        return WoodpeckerConfiguration.parse(yaml, ".woodpecker/build.yaml");
    }

    private static String written(WoodpeckerConfiguration configuration) {
        return configuration.files().get(0).content();
    }

    private static List<String> headlines(WoodpeckerConfiguration configuration) {
        return configuration.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    @Test
    void each_workflow_is_a_file_of_its_name() {
        List<CiFile> files = woodpecker(build(), image()).files();

        assertThat(files).extracting(CiFile::path).containsExactly(".woodpecker/build.yaml", ".woodpecker/image.yaml");
        assertThat(Unsigned.text(files.get(0).content())).isEqualTo("""
                when:
                  event:
                    - push
                    - pull_request
                  path:
                    exclude:
                      - docs/**

                labels:
                  platform: linux/arm64

                matrix:
                  GO:
                    - '1.24'
                    - '1.25'

                services:
                  - name: db
                    image: postgres:16
                    environment:
                      POSTGRES_PASSWORD:
                        from_secret: db_password

                steps:
                  - name: test
                    image: 'golang:${GO}'
                    commands:
                      - go test ./...
                      - echo $${HOME} $PATH
                    failure: cancel
                """);
        assertThat(Unsigned.text(files.get(1).content())).isEqualTo("""
                when:
                  event:
                    - push
                    - tag

                clone:
                  - name: git
                    image: woodpeckerci/plugin-git
                    settings:
                      depth: 50

                depends_on:
                  - build

                concurrency: 1

                steps:
                  - name: publish
                    image: woodpeckerci/plugin-kaniko
                    settings:
                      tags:
                        - latest
                        - '${CI_COMMIT_SHA:0:8}'
                      version: '1.10'
                      password:
                        from_secret: hub_password
                    depends_on:
                      - name: test
                        optional: true
                    when:
                      - event:
                          - tag
                      - event:
                          - push
                        branch:
                          - main
                        evaluate: CI_COMMIT_AUTHOR != "bot"
                """);
    }

    @Test
    void a_sound_configuration_has_no_finding() {
        assertThat(headlines(woodpecker(build()))).isEmpty();
    }

    @Test
    void a_finding_points_at_the_line_of_java() {
        Step mounting = step("mounting").image("alpine").commands("ls").volumes("/srv:/srv");
        Workflow workflow = workflow("deploy").when(w -> w.event(PUSH)).steps(TEST, mounting);

        List<Diagnostic> found = woodpecker(workflow).diagnostics();

        assertThat(found)
                .extracting(Diagnostic::headline)
                .containsExactly("error[WP401]: steps.mounting: Insufficient trust level to use `volumes`");
        assertThat(found.get(0).origin())
                .isInstanceOf(JavaOrigin.class)
                .isEqualTo(mounting.toNode().origin());
        assertThat(woodpecker(workflow).trusted().diagnostics()).isEmpty();
    }

    @Test
    void a_step_that_waits_for_one_that_some_event_leaves_out_is_found() {
        Step tagged = step("tagged").image("alpine").commands("make").when(w -> w.event(TAG));
        Step late = step("late").image("alpine").commands("make").dependsOn(tagged);
        WoodpeckerConfiguration files =
                woodpecker(workflow("build").when(w -> w.event(PUSH, TAG)).steps(tagged, late));

        assertThat(headlines(files))
                .containsExactly(
                        "error[WP102]: step 'late' depends on step 'tagged' which is filtered out by its conditions");
        assertThat(files.judgedOn(WoodpeckerEvent.tag("v1", "main")).diagnostics())
                .isEmpty();
    }

    @Test
    void what_woodpecker_does_not_know_is_a_warning_at_its_place() {
        WoodpeckerConfiguration files = parsed("""
                when: {event: push}
                steps:
                  build:
                    image: alpine
                    comands: make
                    settings: {a: b}
                """);

        assertThat(files.diagnostics())
                .singleElement()
                .hasToString("warning[WP001]: steps.build: Additional property comands is not allowed"
                        + " (.woodpecker/build.yaml:5:5)")
                .extracting(Diagnostic::help)
                .asString()
                .startsWith("[did you mean \"commands\"? possible are ");
    }

    @Test
    void the_linter_speaks_although_every_event_ends_before_it() {
        WoodpeckerConfiguration files = parsed("""
                when: {event: push}
                steps:
                  build: {image: alpine, comands: make}
                  test: {image: alpine, commands: "echo ${A-b}"}
                """);

        assertThat(headlines(files))
                .containsExactly(
                        "warning[WP001]: steps.build: Additional property comands is not allowed",
                        "error[WP021]: missing closing brace");
    }

    @Test
    void what_woodpecker_cannot_read_our_schema_looks_at() {
        WoodpeckerConfiguration files = parsed("""
                when: {event: push}
                steps:
                  build: {image: alpine, commands: {a: b}}
                  test:
                    image: alpine
                    comands: make
                """);

        assertThat(headlines(files))
                .containsExactly(
                        "error[WP020]: yaml: construct errors: line 3: failed to unmarshal StringOrSlice",
                        "warning[WP001]: \"steps.test\" has no key \"comands\"");
    }

    @Test
    void a_key_that_java_sets_is_blamed_at_the_line_of_java() {
        Step build = step("build").image("alpine").set("comands", Scalar.of("make"));
        WoodpeckerConfiguration files =
                woodpecker(workflow("build").when(w -> w.event(PUSH)).steps(build));

        assertThat(files.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("warning[WP001]: steps.0: Additional property comands is not allowed");
            assertThat(finding.origin()).isInstanceOf(JavaOrigin.class);
        });
    }

    @Test
    void a_plugin_may_run_privileged_where_the_server_lets_it() {
        Step docker = step("image").image("plugins/docker").setting("repo", "acme/shop");
        WoodpeckerConfiguration files =
                woodpecker(workflow("image").when(w -> w.event(PUSH)).steps(docker));

        assertThat(headlines(files)).singleElement().asString().startsWith("error[WP402]: steps.image: ");
        assertThat(files.privilegedPlugins("plugins/docker").diagnostics()).isEmpty();
    }

    @Test
    void steps_are_the_same_written_as_a_list_or_by_name() {
        Workflow byName = parsed("steps: {a: {image: x}, b: {image: y, name: other}}\n")
                .workflows()
                .get(0);

        assertThat(byName.allSteps()).extracting(step -> step.name().orElse("")).containsExactly("a", "other");
        assertThat(byName.step("a")).hasValue(step("a").image("x"));
        assertThat(parsed("steps: [{name: a, image: x}]\n").workflows().get(0).allSteps())
                .containsExactly(step("a").image("x"));
    }

    @Test
    void conditions_and_dependencies_are_read_in_every_form() {
        Workflow workflow = parsed("""
                when: {event: push}
                depends_on: [base, {name: extra, optional: true}]
                steps:
                  a: {image: x, depends_on: b, when: [{event: tag}, {branch: {exclude: main}}]}
                """).workflows().get(0);
        Step step = workflow.allSteps().get(0);

        assertThat(workflow.conditions())
                .extracting(Conditions::eventList)
                .containsExactly(Optional.of(List.of("push")));
        assertThat(workflow.dependsOnList())
                .hasValue(List.of(new Dependency("base", false), new Dependency("extra", true)));
        assertThat(step.dependsOnList()).hasValue(List.of(StepDependency.of("b")));
        assertThat(step.conditions().get(1).branch().flatMap(Condition::excludeList))
                .hasValue(List.of("main"));
    }

    @Test
    void a_list_within_a_list_is_read_as_one_and_written_as_it_was() {
        String yaml = """
                variables:
                  - &setup
                    - make deps

                steps:
                  - name: build
                    image: alpine
                    commands:
                      - <<: *setup
                      - make
                """;
        WoodpeckerConfiguration files = parsed(yaml);

        assertThat(files.workflows().get(0).allSteps().get(0).commandsList()).hasValue(List.of("make deps", "make"));
        assertThat(written(files)).isEqualTo(yaml);
        assertThat(written(files.mapWorkflows(workflow -> workflow.skipClone(false))))
                .contains("- make deps\n      - make");
    }

    @Test
    void what_was_read_and_changed_keeps_its_file_and_its_other_keys() {
        WoodpeckerConfiguration files = parsed("# top\n\nkind: pipeline\nsteps:\n  - image: ${IMAGE}\n")
                .mapWorkflows(workflow ->
                        workflow.addSteps(step("more").image("alpine").commands("echo ${HOME}")));

        assertThat(files.files().get(0).path()).isEqualTo(".woodpecker/build.yaml");
        assertThat(written(files)).isEqualTo("""
                # top

                kind: pipeline

                steps:
                  - image: ${IMAGE}
                  - name: more
                    image: alpine
                    commands:
                      - echo $${HOME}
                """);
    }

    @Test
    void a_folder_is_read_by_the_names_of_its_files(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("test.yml"), "steps: [{image: x}]\n");
        Files.writeString(folder.resolve("build.yaml"), "steps: [{image: y}]\n");
        Files.writeString(folder.resolve("notes.txt"), "steps: none");

        assertThat(WoodpeckerConfiguration.read(folder).workflows())
                .extracting(Workflow::name)
                .containsExactly("build", "test");
    }

    @Test
    void a_text_that_is_no_yaml_is_refused_with_its_place() {
        assertThatThrownBy(() -> parsed("steps: [\n"))
                .isInstanceOf(UnreadableYamlException.class)
                .hasMessageContaining(".woodpecker/build.yaml:2:1");
    }

    @Test
    void two_workflows_of_one_name_are_refused() {
        assertThatThrownBy(() -> woodpecker(build(), build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("two workflows are named \"build\"");
    }

    @Test
    void a_name_that_is_no_file_name_is_refused() {
        assertThatThrownBy(() -> workflow("ci/build")).hasMessageContaining("but got \"ci/build\"");
        assertThatThrownBy(() -> workflow("")).isInstanceOf(IllegalArgumentException.class);
    }
}
